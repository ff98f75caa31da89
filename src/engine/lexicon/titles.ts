/** Forms of address before a name, lower case, without the full stop. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx shri smt chairperson dr prof professor sir dame lord lady rev reverend fr father sister rabbi imam sheikh sheik judge
  justice sen senator rep representative gov governor gen general lt col colonel maj major capt captain sgt sergeant
  cpl adm admiral cmdr president vice prime minister chancellor secretary mayor councillor councilman councilwoman
  congressman congresswoman chairman chairwoman chair chief king queen prince princess pope cardinal archbishop bishop
  ambassador attorney officer detective inspector superintendent sheriff deputy director commissioner coach
  cllr det insp supt dci dc ds pc supervisor chair mp msp hon former acting interim foreign defense defence health finance interior education home treasury state
  minister spokesman spokeswoman spokesperson analyst economist researcher candidate nominee leader envoy author
  columnist reporter correspondent editor host executive manager owner founder co-founder lawyer premier then-president
  speaker majority minority whip`.split(/\s+/u),
);

/** Lower-case particles inside a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da di del della dello dei degli des der den du la le van von bin ibn al el bint ter ten dos das af av zu'.split(
    ' ',
  ),
);

/** Words that mark a name as an organisation's. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `agency association authority bank board bureau campaign center centre chamber church coalition college commission
  committee company congress corporation corp council court department federation force forces forum foundation fund
  government group hospital house inc institute institution international laboratory league ltd llc media ministry
  museum nations network news office ofcom organisation organization parliament party police post press programme
  program project senate service services society station team times trust tribune union university journal gazette
  herald observatory administration exchange airlines airport club statistics`.split(/\s+/u),
);

/** Last words of names that are a body's, though the words alone mean other things. */
export const BODY_NAME_ENDS: ReadonlySet<string> = new Set(
  `research action capital partners holdings energy watch systems labs survey crescent cross statistics insight
  analytics monitor industries technologies pharmaceuticals motors airways railways securities ventures observatory
  alliance initiative gas electric power telecom foods steel mining petroleum brewing shipping logistics homes stores
  software studios robotics therapeutics biosciences inc corp ltd llc plc co gmbh fc office aid rescue ratings tribunal inspectorate unit
  desk front movement trains rail water health air network campaign directorate secretariat registry academy brands
  express globe star chronicle observer standard mirror review register record courier telegraph echo argus mercury
  sentinel examiner dispatch inquirer advertiser first pharma biotech telecoms solar nuclear aerospace dynamics
  ombudsman rovers united wanderers albion athletic rangers harriers hotspur re ag nv asa spa bv pty morcha sabha sangh samiti parishad dal
  entertainment records games toys cars stadium arena theatre theater orchestra library archive academy`.split(/\s+/u),
);

/** Short forms that stand for a well-known body whose full name the article may lack. */
export const KNOWN_ACRONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    UN: 'United Nations',
    'U.N.': 'United Nations',
    EU: 'European Union',
    'E.U.': 'European Union',
    WHO: 'World Health Organization',
    IMF: 'International Monetary Fund',
    NATO: 'NATO',
    WFP: 'World Food Programme',
    UNHCR: 'UNHCR',
    FBI: 'FBI',
    CIA: 'CIA',
    CDC: 'Centers for Disease Control and Prevention',
  }),
);

/** Feminine given names' and masculine titles' stand-ins: forms of address that fix a pronoun. */
export const GENDERED_TITLES: ReadonlyMap<string, 'he' | 'she'> = new Map(
  Object.entries({
    mr: 'he',
    sir: 'he',
    lord: 'he',
    king: 'he',
    prince: 'he',
    pope: 'he',
    father: 'he',
    congressman: 'he',
    chairman: 'he',
    spokesman: 'he',
    mrs: 'she',
    ms: 'she',
    miss: 'she',
    dame: 'she',
    lady: 'she',
    queen: 'she',
    princess: 'she',
    sister: 'she',
    congresswoman: 'she',
    chairwoman: 'she',
    spokeswoman: 'she',
  } as const),
);

/** Forms of address that belong to the name. */
export const KEPT_TITLES: ReadonlySet<string> = new Set('prof professor dr sir dame lord lady'.split(' '));

/** Short forms of address, written out. */
export const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    gen: 'general',
    col: 'colonel',
    capt: 'captain',
    sgt: 'sergeant',
    prof: 'professor',
    dr: 'doctor',
    insp: 'inspector',
    det: 'detective',
    cllr: 'councillor',
  }),
);
