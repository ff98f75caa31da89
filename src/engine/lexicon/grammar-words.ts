const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words that end a noun phrase: prepositions, conjunctions, pronouns, determiners, auxiliaries, adverbs of time. */
export const PHRASE_ENDS: ReadonlySet<string> = words(
  `a an the this that these those my your his her its our their and or but nor so yet if as than then when while where who whom whose which what why how because since until till although though unless
   of in on at by for with to from into onto over under above below between among amid about against across after before during through throughout within without toward towards upon per via off out up down along around near behind beside beyond despite except inside outside like
   is are was were be been being am has have had having do does did done will would shall should can could may might must ought cannot can't don't didn't doesn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't couldn't shouldn't
   i you he she it we they me him us them myself himself herself itself themselves each every either neither both all any some no not only just also too very even still already ago later earlier ahead apart again now today yesterday tomorrow tonight there here however according alone together respectively compared including versus vs against worth rather instead almost nearly perhaps soon once twice thus therefore more most less fewer least thanks short shy`,
);

/** Verb forms that often follow a bare number and are no counted noun. */
export const COMMON_VERBS: ReadonlySet<string> = words(
  `come came comes go went goes get got gets live lives lived remain remains remained say says said saying think thinks thought believe believes believed want wants wanted need needs needed know knew see saw make made take took give gave
   die dies died dying kill killed killing flee fled leave left return returned arrive arrived cross crossed move moved work worked stay stayed vote voted lose lost win won fall fell falls rise rose rises grow grew become became begin began start started stop stopped
   report reported show showed shows found find finds hold held receive received show include includes included injure injured wounded hurt missing arrested detained displaced dead alive join joined die attend attended face faced suffer suffered survive survived
   seem seems appear appears expect expected use used call called try tried ask asked turn turned put set meet met pay paid sell sold buy bought cost costs cut hit run ran stand stood sit sat support supported oppose opposed agree agreed disagree favor favored favour approve approved disapprove sign signed send sent test tested
   puts gives takes makes sees gets keeps loses becomes begins brings buys sells tells sends meets pays sits says knows thinks wants hears feels seems appears adds`,
);

/** Auxiliaries and verbs after which a bare number before them counts what was last counted. */
export const AUXILIARIES: ReadonlySet<string> = words(
  'is are was were be been has have had will would can could may might must should do does did remain remains remained',
);

/** Determiners and possessives that may stand between "of" and the counted noun. */
export const DETERMINERS: ReadonlySet<string> = words(
  'the a an this that these those my your his her its our their all such other',
);

/** Plural nouns that stand before another noun as they are ("sports clubs", "arms dealers"). */
export const ATTRIBUTIVE_PLURALS: ReadonlySet<string> = words(
  'sports arms sales goods systems customs news savings futures means series women men children veterans claims operations communications human jobs',
);

/** Words in -s that are no plural. */
export const NOT_PLURAL: ReadonlySet<string> = words(
  `its his this was has does is as us yes always perhaps across plus minus less unless thus towards besides whereas afterwards nowadays sometimes else's versus business process access success loss class glass mass boss pass press crisis basis analysis thesis axis bus gas virus campus bonus status census consensus
   focus chorus surplus genius famous serious previous various religious dangerous conscious numerous enormous obvious nervous anonymous continuous indigenous precious ridiculous gorgeous jealous gracious christmas james texas paris london's says goes does comes makes takes gives includes remains overseas texas kansas arkansas massachusetts illinois news physics economics politics mathematics athletics congress address stress progress witness illness business fitness wilderness harness mess dress cross grass brass guess express albeit hopeless homeless jobless wireless
   measles mumps rabies diabetes shingles herpes rickets scabies
   swiss chess mindless painless endless priceless useless worthless penniless childless regardless nevertheless nonetheless`,
);

/** Nouns whose plural looks like their singular. */
export const INVARIANT_NOUNS: ReadonlySet<string> = words(
  `staff crew police aircraft spacecraft sheep fish deer cattle personnel series species offspring headquarters military infantry cavalry clergy faithful homeless poor unemployed elderly injured-people vehicles-people livestock poultry shrimp salmon trout bison moose swine youth gentry vermin helicopter-crew folk
   yuan yen baht rand won lebanese chinese japanese portuguese vietnamese sudanese congolese burmese maltese taiwanese british french irish dutch welsh spanish swiss senegalese nepalese`,
);
