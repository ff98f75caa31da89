/** Verbs (lemmas) that report speech outright: their subject is the speaker of what follows. */
export const SAY_VERBS: ReadonlySet<string> = new Set(
  `say tell add announce state claim argue write report note warn acknowledge admit insist assert declare explain
  remark comment confirm deny reply respond observe recall reiterate repeat stress emphasize emphasise tweet testify
  allege contend caution complain concede conclude continue ask boast joke quip predict project forecast estimate
  disclose reveal advise inform inspire maintain mention promise propose recommend suggest urge vow pledge quote cite
  describe clarify counter retort pronounce proclaim protest object point stipulate attest relate interject opine
  muse lament exclaim shout cry whisper stammer post publish document detail outline specify declare swear assure
  confess confide`.split(/\s+/u),
);

/** Verbs of evidence: a document, poll or study is the speaker. */
export const EVIDENCE_VERBS: ReadonlySet<string> = new Set(
  `show find suggest indicate reveal report estimate project forecast conclude calculate demonstrate determine confirm
  put count record discover measure predict rank rate list document highlight note reckon peg track foresee`.split(
    /\s+/u,
  ),
);

/** Verbs of thought and will: the holder of the view speaks where no plainer cue stands. */
export const THINK_VERBS: ReadonlySet<string> = new Set(
  `think believe expect know feel hope fear want plan consider assume doubt guess suspect understand realize realise
  recognize recognise agree disagree favor favour support oppose intend anticipate hold see imagine worry call demand
  accuse criticize criticise blame praise seek decide order request require`.split(/\s+/u),
);

/** Verbs that tell in a manner of their own ("crowed", "recounted"): they report as plain verbs of saying do, where the form of the sentence says so. */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  `recount narrate divulge intimate confide surmise conjecture posit postulate opine theorise theorize crow gloat gush
  enthuse marvel joke grumble grouse gripe moan groan sigh fume thunder rage growl snarl snap bark scoff sneer whine
  wail sob bemoan bewail murmur mutter mumble drawl bellow yell scream roar hiss plead implore remonstrate demur
  decree aver avow wager pontificate ironise ironize deadpan reminisce elaborate remind notify caution specify reflect`.split(
    /\s+/u,
  ),
);

/** Nouns that hold speech or evidence ("an estimate by", "in a statement", "the report's finding"). */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  `estimate statement report finding claim announcement forecast projection warning prediction comment remark speech
  interview testimony letter memo tweet post opinion view belief suggestion allegation accusation argument promise
  pledge vow call demand proposal recommendation conclusion assessment calculation analysis poll survey study data
  figure statistic number count tally census article column editorial op-ed book essay paper document filing complaint
  lawsuit indictment record release bulletin briefing conference email e-mail message response reply answer question
  word quote quotation rumor rumour news reporting admission acknowledgment confession confirmation concern fear hope
  expectation assertion declaration insistence assurance notion idea theory thought sense contention charge plan note
  transcript headline caption advertisement ad blog index ranking list research review reckoning guess`.split(/\s+/u),
);

/** Verbs whose subject asks or listens rather than asserts; a weak cue at most. */
export const SPEECH_ACTS: ReadonlySet<string> = new Set(
  'ask question wonder discuss talk speak address hear listen learn read debate'.split(' '),
);

/** Heads that mark a document, poll or body of data as the speaker. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `report study survey poll data figure statistic analysis research census index document record filing paper article
  review assessment estimate bulletin indictment complaint lawsuit memo letter book ranking list tally count number
  exit result finding statement release transcript projection forecast model audit bill law affidavit chart graph
  log logbook register registry ledger diary memorandum spreadsheet presentation slide deck brochure leaflet guideline
  dossier notice prospectus manifesto communiqué communique circular petition roster docket
  table map website site dataset database footage tally draft contract permit licence license manifest
  preprint autopsy communication outlook breakdown treaty accord invoice receipt warrant subpoena summons directive
  questionnaire dashboard file filing sheet`.split(/\s+/u),
);

/** Heads that name people in the plural or a body of people. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  `officials researchers scientists experts analysts economists authorities police doctors activists critics supporters
  residents witnesses prosecutors lawyers organizers organisers investigators observers authors advocates leaders
  lawmakers democrats republicans aides advisers advisors economists historians farmers workers teachers students
  voters respondents people sources reporters journalists editors team staff crew family relatives neighbours neighbors
  rescuers firefighters campaigners campaign opponents executives managers employers unions members ministers diplomats
  demonstrators protesters rebels soldiers troops villagers locals parents pollsters forecasters academics passengers
  commuters customers survivors nurses traders shopkeepers pupils jurors brokers operators agencies charities groups
  companies regulators medics pilots players fans veterans trustees`.split(/\s+/u),
);

/** Words that make a source nameless ("a senior official who asked not to be named"). */
export const UNNAMED_NOUNS: ReadonlySet<string> = new Set(
  'source official person insider aide witness resident officer diplomat employee adviser advisor expert reader caller'.split(
    ' ',
  ),
);

/** Heads that mean a body of people though they name none. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `army navy military coastguard city town newspaper paper daily weekly broadcaster brokerage firm operator yard club
  charity regulator watchdog retailer airline lender carmaker manufacturer supplier insurer union ministry company group
  agency council bank board committee organisation organization authority commission body department school hospital
  university think-tank consultancy startup developer builder landlord opposition church`.split(/\s+/u),
);
