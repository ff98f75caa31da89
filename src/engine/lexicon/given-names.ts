const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Given names that men bear, of many lands, folded to plain lower case. */
export const HIS_NAMES: ReadonlySet<string> = names(
  `aaron abbas abdi abdul abdullah abdulrahman abel abraham adam adrian ahmad ahmed aidan alan albert alberto alejandro aleksandr
   alessandro alexander alexandre alexei alfonso alfred alfredo alistair allan allen alvaro amir amos anders andre andreas
   andrei andres andrew andrzej andy angelo anil anthony antoine anton antonio antony archie ariel armando arne arnold arthur
   arturo arvind ashok augusto barry bartholomew bashar basil ben benedict benjamin benoit bernard bernardo bernie bill
   billy bob bobby boris brad bradley brendan brent brett brian bruce bruno bryan bryce byron calvin carl carlo carlos
   cedric cesar charles charlie chester chinedu christian christoph christopher claude claudio clement clifford clive
   clyde colin conor conrad constantin craig curtis cyril dale damian damien dan daniel danny dario darren dave david
   dean deepak dennis derek dermot derrick desmond dick didier diego dieter dimitri dirk dmitri dmitry dominic dominique
   don donald doug douglas duncan dustin dwayne dwight dylan earl eddie edgar eduardo edward edwin elias elijah elliot elliott
   emeka emil emiliano emilio emmanuel enrico enrique eric erik ernest ernesto ernst esteban ethan etienne eugene evan
   ewan ezekiel fabio fabrice faisal farid felipe felix ferdinand fergus fernando filip florian floyd francesco francis
   francisco franck franco francois frank franklin franz fred frederic frederick fredrik friedrich fritz gabriel gareth
   gary gaston gavin gene geoff geoffrey george georges georgi gerald gerard gerardo gerhard giacomo gianni gilbert giles
   gilles giorgio giovanni giulio giuseppe glen glenn gonzalo gordon graham grant greg gregor gregory grigory guillaume
   guillermo gunther gus gustav gustavo guy hamid hamish hans harald hari harold harry harvey hassan hector heinrich
   helmut hendrik henri henrik henry herbert herman hiroshi horace howard hugh hugo humphrey hussein ian ibrahim idris
   ignacio igor ikechukwu ismael ismail isaac isaiah ivan ivo jack jacob jacques jaime jake jakob jakub jamal james jared
   jason javier jay jeff jeffrey jeremiah jeremy jeroen jerome jerry jesus jim jimmy joachim joao joaquin joe joel johan
   johann johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan julian julio jurgen justin kamal
   karim karl kasper keith ken kenji kenneth kevin khalid klaus kofi konrad konstantin kristian kumar kurt kwame kyle lars
   laszlo laurent lawrence leif leo leon leonard leonardo leonid leopold leroy lewis liam lionel lloyd lorenzo louis luc
   luca lucas luciano lucien ludwig luigi luis luiz lukas luke magnus mahmoud malcolm manish manoj manuel marc marcel
   marcello marcelo marco marcos marcus mario mark markus martin marvin mathias mathieu matteo matthew matthias matti
   maurice mauricio max maxim maximilian mehmet melvin michael michel miguel mikael mike mikhail milan miles milos milton
   miroslav mitch mitchell mohamed mohammad mohammed mohan moritz morris moses muhammad murray mustafa naveen ned neil
   nelson nicholas nick nicolas niels nigel nikhil nikolai nikos nils noah noel norman olaf oleg oliver olivier omar
   orlando oscar osman oswald otto owen pablo paolo pascal patrick patrik paul paulo pavel pawel pedro percy pete peter
   petr phil philip philippe phillip pierre pieter piet piotr prakash prasad rafael rahul raj rajesh rajiv ralph ramesh
   ramon randall randy raphael rashid raul ravi ray raymond reginald reinhard rene reuben rex ricardo richard rick rob
   robert roberto rodney rodrigo roger rogerio roland rolf roman romain ron ronald rory ross rowan roy ruben rudolf rudy
   rufus rupert russell ryan salim salman salvador salvatore samir samuel sandeep sanjay santiago scott sean sebastian
   sebastien serge sergei sergey sergio seth shane shaun shawn sidney siegfried simon solomon spencer stanley stefan
   stephane stephen steve steven stewart stig stuart sunil suresh sven sylvain tadeusz takeshi tariq ted terence teddy
   theo theodore thierry thomas tim timothy toby todd tom tomas tommy toni tony torsten travis trevor tristan troy tunde
   ulrich umar umberto uwe vaclav valentin vernon victor vijay vikram viktor vincent vincenzo vinod vitaly vladimir
   vladislav wade walter warren wayne wei-ming werner wes wesley wilfred wilhelm will william willie wolfgang xavier yannick
   yasser yiannis yuri yusuf yves zachary zbigniew zoran`,
);

/** Given names that women bear, of many lands, folded to plain lower case. */
export const HER_NAMES: ReadonlySet<string> = names(
  `abby abigail ada adela adele adriana agatha agnes agnieszka aicha aileen aisha aishatu alana alba alejandra alessandra
   alexandra alexandria alice alicia alina alison alma althea amanda amara amber amelia amelie amina aminata amy ana
   anastasia andreea angela angelica angelina anita anja ann anna annabel anne annette annie annika antonia anya april
   ariana arlene astrid aurora ava barbara beatrice beatriz becky belinda bernadette bernice beth bethany betsy bettina betty
   beverley beverly bianca birgit bonnie brenda bridget brigitte brittany brooke camila camille candice carina carla
   carmen carol carole caroline carolyn carrie catalina caterina catherine cathy cecilia celeste celia celine charlotte
   chiara chloe christiane christina christine chitra cindy claire clara clare claudia colette colleen concepcion connie
   constance consuelo cora corinne cristina crystal cynthia daniela danielle daphne darlene dawn deborah debbie debra
   deirdre delia denise diana diane dina dolores donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor
   elena eleni elif elisa elisabeth elise elizabeth ella ellen ellie eloise elsa elsie emilia emilie emily emma erica
   erika erin esmeralda esperanza estelle esther ethel eugenia eunice eva eve evelyn faith fanny farah fatima fatou
   fatoumata felicia felicity fiona flora florence frances francesca francine francoise freya frieda gabriela gabriella
   gabrielle gail gemma genevieve georgia georgina geraldine germaine gertrude gillian gina giovanna gisela giulia gladys
   glenda gloria grace greta gretchen guadalupe gudrun gwen gwendolyn hana hanna hannah harriet hazel heather heidi helen
   helena helene helga henrietta hilary hilda holly honor ida ilse imelda imogen ines inge ingrid irene irina iris irma
   isabel isabella isabelle isatou isla isobel ivana ivy jacqueline jade jana jane janet janice janine jasmin jasmine
   jeanette jeanne jeannette jemima jenna jennifer jenny jess jessica jessie jill jo joan joana joanna joanne jocelyn
   josefina josephine joy joyce juanita judith judy julia juliana julie juliet juliette june justine kamala karen karin
   karina karla kate katerina katharina katharine katherine kathleen kathryn kathy katia katie katrin katrina katy kayla
   khadija kirsten kirsty kristin kristina kristine laila lakshmi lara larissa lana latoya laura lauren laurence leah leila
   lena leonie leonora leticia lidia lila lilian lily lina linda lindsay linh lisa livia liz lois lola lorna lorraine
   louisa louise luana lucia luciana lucie lucille lucinda lucy ludmila luisa lydia lynda lynette lynn lynne mabel
   madeleine madeline magdalena maggie maja mandy manuela marcela marcia margaret margarita margot marguerite maria mariam
   mariana marianne marie marija marina marjorie marlene marta martha martina mary maryam matilda maud maureen maya
   meera megan meghan melanie melissa mercedes mercy meredith mia michaela michelle mina mira miranda mireille miriam moira
   mollie molly mona monica monika monique morag muriel myra nadia nadine nancy naomi natalia natalie natasha nathalie
   neha nell nicole nina noemi nora noreen nora norma odette odile olena olga olive olivia oksana paloma pamela
   patricia patty paula pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar polly pooja prisca priscilla
   priti priya rachel ramona raquel rebecca regina renata renee rhona rhonda rita roberta rochelle rosa rosalie rosalind
   rosario rose roseanne rosemary rosie rowena roxanne ruby ruth sabina sabine sabrina sadie sally salma samantha samira
   sandra sara sarah saskia selina serena shanti sharon sheila shelley sheryl shirley shirin signe sigrid silvia simona
   simone sinead siobhan sofia sofie soledad solveig sonia sonja sophia sophie soraya stacey stacy stefania stefanie stella
   stephanie sue sunita susan susana susanna susanne susie suzanne svetlana sybil sylvia sylvie tabitha tamara tania tanya
   tara tatiana teresa tess tessa thelma theresa therese tiffany tina tracey trudy ulrike una ursula ute valentina
   valeria valerie vanessa vera verena veronica veronika victoria viola violet virginia vivian vivien viviane wanda wendy
   wilma winifred xenia yasmin yolanda yvette yvonne zainab zara zoe zofia`,
);

/** Given names that women and men bear alike, or that differ from land to land. */
export const ANYBODYS_NAMES: ReadonlySet<string> = names(
  `alex ali andrea ashley aubrey avery bailey blair cameron carey casey chris dana darcy devon drew eden elliot ellis
   evelyn finley francis frankie gale harper hilary ira jackie jamie jan jean jesse jody jordan jules kelly kerry kim kit
   lane laurie lee leslie lesley logan lou mackenzie marion marley max mel micky morgan nat nicola nicky noor pat quinn
   reese riley robin rory ronnie sacha sam sandy sasha shannon sidney skyler stevie sydney taylor terry toni tracy val
   vivian yael`,
);

/** Given names that are as often a town's or a state's: alone they call nobody. */
export const PLACE_NAMES: ReadonlySet<string> = names(
  `alexandria aurora austin charlotte chester dallas dale florence georgia glen houston ira israel jordan kent lincoln
   madison paris regina santiago sydney valencia verona victoria vienna virginia carolina june april may dawn grace faith
   joy mercy honor rose violet olive will mark bill grant guy miles ray rob dean frank earl jack hazel heather holly iris
   ivy lily pearl penny ruby crystal amber jade max drew pat sue rich art don`,
);
