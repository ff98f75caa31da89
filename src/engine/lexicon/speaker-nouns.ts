const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Singular heads of what is written, drawn, filmed or filed: as a source a document, whoever wrote it. */
export const WRITTEN_NOUNS: ReadonlySet<string> = words(
  `account advert advertisement affidavit agenda agreement amendment announcement annex appeal appendix application audit ballot
   bill blog blueprint book booklet brief briefing brochure budget bulletin calendar caption catalogue
   certificate charter circular clause code column communique communiqué complaint contract correction curriculum
   dashboard database dataset datasheet breakdown deck declaration decree deposition diagram diary dictionary directive document dossier draft
   e-mail edition editorial email entry essay exhibit factsheet feed file filing film clip flyer footage form
   graph graphic guidance guide guideline handbook headline index indictment infographic inscription inventory invoice
   judgment judgement label leaflet ledger letter list listing log logbook mailer manifesto manual manuscript
   map media-release memo memoir memorandum message minute minutes motion newsletter note notebook notice novel
   obituary order outline outlook page pamphlet paper paperwork petition photograph placard plan plaque playbook podcast policy
   post postcard poster powerpoint prescription presentation profile prospectus protocol receipt recording register
   report resolution roster rulebook ruling schedule scorecard screenshot script sheet sign slide slideshow spreadsheet
   statute story strategy submission subpoena suit lawsuit summary survey syllabus table tablet tape teardown telegram telemetry testament text test trial experiment simulation thread timetable
   timeline transcript treaty tweet verdict version video volume warrant webpage website will worksheet writ yearbook`,
);

/** Singular heads of what is counted or worked out: nobody's paper, so whoever owns them speaks. */
export const RECKONED_NOUNS: ReadonlySet<string> = words(
  `analysis assessment belief calculation claim computation contention count data estimate estimation figure forecast
   guess math maths mathematics model modelling modeling number opinion prediction projection reckoning reply research
   response retort statistic sum tally thinking view series answer admission argument assertion boast calculation
   conclusion insistence promise pledge proposal rejoinder suspicion theory warning word arithmetic costing
   judgement judgment telling`,
);

/** Singular heads of bodies and services that speak though they are not named. */
export const BODY_HEADS: ReadonlySet<string> = words(
  `administration agency airline airport alliance arm army association authority bank bloc board body
   branch brigade broadcaster brokerage builder bureau cabinet campaign caucus carmaker carrier centre center chain chamber channel
   charity chemist church city clinic club coalition coastguard college commission committee company conference
   congregation conglomerate consortium constabulary consultancy contractor cooperative co-operative co-op council county
   court daily department developer diocese directorate distributor district division federation firm force forum foundation
   franchise fund gallery government grocer group guild headquarters hospital hotel hotline house inspectorate institute
   institution insurer jury junta kingdom laboratory landlord league legislature lender library magazine maker management
   manufacturer military miller ministry mission monastery mosque movement municipality museum network newsroom
   newspaper ngo nonprofit observatory office operator opposition orchestra organisation organization outlet
   panel parish parliament party platform plant police practice producer programme prosecution provider
   publication publisher quango railway ranch refinery registry regulator reinsurer restaurant retailer school secretariat
   senate service shipyard shop society start-up startup station store studio subsidiary supermarket supplier syndicate
   theatre theater think-tank thinktank town treasury tribunal trust union unit university utility
   vendor village watchdog website weekly yard zoo`,
);

/** What a body or its work is called before its name: "data firm Reelmark", "dating app Pairing". */
export const BODY_CALLINGS: ReadonlySet<string> = words(
  `app blog site website channel hotline platform processor label brand chain maker provider marketplace magazine paper
   startup start-up giant group firm company agency charity club party union bank outlet tabloid daily weekly
   bookmaker manufacturer retailer supplier insurer lender airline broadcaster newspaper network service regulator
   watchdog association federation foundation institute organisation organization body think-tank consultancy
   carmaker developer builder operator studio team side nonprofit ngo university school hospital college movement
   militia utility brewery brewer contractor landlord consortium alliance coalition lobby exchange brokerage auctioneer`,
);

/** Posts and callings that one person holds, beside those that stand before names as titles. */
export const POSTS: ReadonlySet<string> = words(
  `accountant administrator aide ally archivist artist assistant astronaut auditor author barrister boss broker buyer
   captain carer ceo cfo cto coo chef chief clerk collector colleague commander comptroller conservator controller
   consultant coroner counsel counsellor curator dean designer dietitian ecologist engineer epidemiologist firefighter
   geologist hand head headteacher headmaster headmistress historian inspector instructor inspector-general
   attorney-general director-general secretary-general investigator keeper librarian magistrate marshal mechanic
   meteorologist midwife musician nurse nutritionist officer official ombudsman paramedic partner pastor pathologist
   pharmacist photographer physicist plumber preacher prefect premier priest principal proprietor prosecutor provost psychologist
   publican rector referee registrar scientist secretary seismologist skipper solicitor star statistician steward striker
   midfielder defender goalkeeper winger surveyor surgeon trader treasurer trustee tutor underwriter vet
   veterinarian vicar vice-chancellor vice-president warden winemaker writer zookeeper`,
);

/** Kin: whoever "my" or a name owns is one known person. */
export const KIN_NOUNS: ReadonlySet<string> = words(
  `mother father mum mom dad wife husband son daughter brother sister grandmother grandfather grandson granddaughter aunt
   uncle nephew niece cousin partner fiance fiancee fiancé fiancée widow widower stepson stepdaughter stepfather
   stepmother mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law`,
);

/** What the people of a land or a party are called one by one: "the Dane said" means somebody named before. */
export const DEMONYMS: ReadonlySet<string> = words(
  `afghan albanian american argentine argentinian australian austrian belgian bolivian bosnian brazilian briton bulgarian
   cameroonian canadian chilean colombian congolese croat croatian cuban cypriot czech dane dutchman dutchwoman
   ecuadorian egyptian englishman englishwoman estonian ethiopian fijian filipino finn frenchman frenchwoman georgian
   german ghanaian greek hungarian icelander indian indonesian iranian iraqi irishman irishwoman israeli italian ivorian
   jamaican jordanian kenyan korean latvian lebanese libyan lithuanian macedonian malaysian malian mexican moldovan
   moroccan nigerian norwegian pakistani panamanian paraguayan peruvian pole romanian russian saudi scot scotsman
   senegalese serb serbian slovak slovene slovenian somali spaniard sudanese swede syrian tanzanian tunisian turk ugandan
   ukrainian uruguayan venezuelan welshman welshwoman zambian zimbabwean briton londoner parisian texan californian
   democrat republican liberal conservative tory socialist communist green`,
);

/** Fields of office, lower case, that stand between a post's "of" or "for" and its holder's name. */
export const FIELDS: ReadonlySet<string> = words(
  `affairs agriculture business chain commerce communications communities culture defence defense development economics
   economy education elections emergency emergencies employment energy engineering environment exchequer finance fisheries
   foreign forestry government health opposition house parliament assembly home homeland housing human immigration industry information infrastructure interior
   international justice labour labor local marketing media medicine mines nursing operations oil parks pensions petroleum
   planning police policy power prisons prosecutions prosecution public religious research resources revenue rights safety
   sanitation schools science security services social sport sports staff state statistics supply surgery technology tourism
   trade training transport transportation treasury veterans water welfare women work works youth`,
);

/** Singular nouns that look like a paper's or a person's and that nobody quotes: "plans", "the sum", "borders". */
export const NEVER_QUOTED: ReadonlySet<string> = words(
  'plan sum number count total will sign volume page policy strategy schedule order version experiment model result test story figure column trial border factor power answer matter quarter corner offer error',
);

/** Posts in capitals that stand right before a name. */
export const SHORT_POSTS: ReadonlySet<string> = words('ceo cfo coo cto cio mep msp mla mk td');

/** Last words of the names of plans, laws and reports. */
export const PAPERS: ReadonlySet<string> = words(
  'plan act bill report census index budget strategy manifesto charter audit study poll treaty agreement statute almanac',
);

/** Callings that name nobody in particular, even behind "the". */
export const NAMELESS_NOUNS: ReadonlySet<string> = words(
  'lawyer attorney clerk trader neighbour neighbor man woman boy girl fellow guy colleague friend figure employee worker guard voter driver passenger juror victim survivor bystander onlooker passerby mum dad customer shopper tenant',
);

/** Whoever asks is not whom the answer's pronoun means. */
export const ASKERS: ReadonlySet<string> = words(
  'reporter journalist interviewer moderator presenter caller questioner host',
);

/** Nouns for a man, and for a woman. */
export const HIS: ReadonlySet<string> = words(
  'man boy guy fellow gentleman father dad husband son brother uncle nephew grandfather grandson widower chairman spokesman policeman fisherman businessman',
);
/** Nouns for women: "she" may stand for them. */
export const HERS: ReadonlySet<string> = words(
  'woman girl lady mother mum mom wife daughter sister aunt niece grandmother granddaughter widow chairwoman spokeswoman policewoman businesswoman actress waitress',
);

/** What a person or body utters or gives out: owned by "his" or "its" it is theirs. */
export const UTTERED_NOUNS: ReadonlySet<string> = words(
  'account speech testimony word words remark remarks address tweet tweets version recollection reading communique communiqué bulletin website newsletter announcement demand demands',
);

/** Who works out what a body says: its analysts speak for it. */
export const STAFF_NOUNS: ReadonlySet<string> = words(
  'analysts economists researchers editors experts scientists engineers auditors accountants inspectors statisticians actuaries staff helpline hotline website',
);

/** Places whose name follows "of": "the island of Palau". */
export const PLACE_HEADS: ReadonlySet<string> = words(
  'island city state town village county province district region republic kingdom municipality port isle principality commonwealth',
);

/** Nouns that stand for a body named before; others ("the army") name one of their own. */
export const WORDS_FOR_BODIES: ReadonlySet<string> = words(
  `agency company firm group charity organisation organization body brokerage retailer airline lender carmaker manufacturer supplier
   insurer club bank utility operator developer broadcaster newspaper foundation institute trust startup provider chain publisher
   maker miller grocer carrier builder contractor app platform website consultancy studio label vendor brewer brewery`,
);

/** Words of a name by which a body is known for what it is: "the airline" is Norrland Air. */
export const KNOWN_BY: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    airline: 'air airline airlines airways aviation jet',
    carrier: 'air airline airlines airways aviation jet',
    insurer: 'insurance mutual assurance life',
    utility: 'water power electric electricity gas energy grid',
    newspaper: 'times post herald courier gazette tribune chronicle journal observer ledger',
    paper: 'times post herald courier gazette tribune chronicle journal observer ledger',
    charity: 'trust foundation society relief rescue aid action',
    union: 'union brotherhood guild',
    brokerage: 'capital securities partners',
    regulator: 'authority office commission agency board council bureau standards',
    watchdog: 'authority office commission agency board council bureau standards ombudsman',
    agency: 'agency nasa fbi cia',
  }).map(([noun, list]) => [noun, list.split(' ')]),
);
