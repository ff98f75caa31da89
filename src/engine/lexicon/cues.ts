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
