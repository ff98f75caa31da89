const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Agencies and broadcasters that papers name without anything that tells what they are. */
const WIRE =
  /^(?:the )?(?:reuters|thomson reuters|ap|a\.p\.|associated press|afp|agence[ -]france[ -]presse|pti|press trust of india|ani|ians|tnn|uni|upi|aap|australian associated press|pa|pa media|press association|efe|dpa|ansa|tass|interfax|xinhua|kyodo(?: news)?|yonhap|bernama|anadolu(?: agency)?|bloomberg|nan|news agency of nigeria|gna|ghana news agency|kna|kenya news agency|apo(?: group)?|panapress|dow jones(?: newswires)?|canadian press|the canadian press|pr ?newswire|business wire|globe ?newswire|pib(?: delhi)?|agencies|agency|wire(?: services)?|un news|irin|voa|rfe\/rl|npr|pbs|bbc|cnn|cbc|cbs|nbc|abc|sabc|enca|dw|rt|rté|itv|msnbc|propublica|axios|politico|al jazeera|deutsche welle|wsj|usa today)$/iu;

/** What papers and agencies call themselves by. */
const OUTLET_WORD =
  /(?:^|\s)(?:news|newsroom|times|post|guardian|herald|tribune|star|standard|nation|mail|mailonline|telegraph|express|journal|gazette|chronicle|courier|monitor|observer|independent|reporter|reports?|review|record|mirror|sun|argus|advertiser|examiner|citizen|daily|weekly|sunday|online|press|newswire|wires?|bulletin|dispatch|despatch|echo|inquirer|enquirer|leader|ledger|mercury|register|sentinel|today|vanguard|punch|radio|tv|television|broadcasting|broadcaster|media|network|news ?24|magazine|newspapers?|correspondent news|age|scotsman|economist|spectator|hindu|mint|wire|witness|sowetan|conversation|intercept|atlantic|hill|week)(?:\s|$)/iu;

/** Words of papers' names that alone name none. */
const GENERIC =
  /^(?:news|newsroom|times|post|mail|online|daily|weekly|sunday|press|reports?|reporter|review|record|leader|register|today|radio|tv|television|broadcasting|broadcaster|media|network|magazine|newspapers?|wires?|age|hill|week|star|sun|standard|nation|citizen|independent|observer|monitor|bulletin|journal|mirror|express|hindu|witness|conversation|atlantic|economist)$/iu;

const HOST =
  /^(?:www\.)?[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,40}){0,2}\.(?:com|org|net|news|info|co|uk|in|ng|ke|za|au|nz|ca|ie|us|gh|ug|tz|io|tv|eu)$/iu;

/** What follows a writer's name: what they write about, and for whom. */
const POST =
  /\b(?:correspondents?|editors?|reporters?|writers?|columnists?|journalists?|producers?|analysts?|contributors?|bureau chief|(?:^|our |news |web |digital |editorial |sports? |data |visual )(?:staff|desk|team|bureau)|staffer|intern|freelancer?|photographer)$/iu;

/** Words that no person's name holds. */
const NO_NAME = words(`
  the a an and of in on at for to from with by as is are was were will be has have had not no new all why how what when where who
  exchange company bank university court party agency ministry council police government union office board department
  committee group association authority commission service services institute centre center school hospital club league
  cup city county state republic river lake street road avenue house election elections results report reports poll index
  index price prices market markets stock summary points facts question questions answers analysis opinion comment
  editorial letters sport sports business politics world health science technology culture travel money weather video
  photos pictures gallery live latest breaking update updates more related read share print save email comments
  advertisement subscribe newsletter home menu search contact about terms privacy north south east west central
  background timeline conclusion introduction methods key takeaways next story stories news today our senior junior chief
  deputy associate assistant special staff political economics economic environment foreign diplomatic crime legal education
  social regional national international global monday tuesday wednesday thursday friday saturday sunday january february
  march april june july august september october november december image caption source credit file photo`);

const SMALL = words(
  'de da do dos das del della di du van von der den ter la le el al bin bint ibn ben abu y e ni mac mc',
);

const isNameWord = (word: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.)$/u.test(word) && !NO_NAME.has(word.toLowerCase());

/** True where the words look like a person's name: two to four words with capitals, particles between them, none that names a body or a section. */
export const isPersonName = (name: string): boolean => {
  const parts = name.trim().split(/\s+/u);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const capitals = parts.filter(isNameWord).length;
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    capitals >= 2 &&
    capitals <= 4 &&
    isNameWord(first) &&
    isNameWord(last) &&
    !/\.$/u.test(last.replace(/^(?:Jr|Sr)\.$/u, '')) &&
    parts.every((word) => isNameWord(word) || (SMALL.has(word.toLowerCase()) && word !== word.toUpperCase())) &&
    !isOutletName(name)
  );
};

/** True where the words are an agency's or a paper's name, by the list of agencies or by the words papers are called by. */
export const isOutletName = (name: string): boolean => {
  const plain = name.trim().replace(/^the\s+/iu, '');
  if (WIRE.test(plain) || HOST.test(plain)) return true;
  if (GENERIC.test(name.trim())) return false;
  const parts = plain.split(/\s+/u);
  return (
    parts.length <= 5 &&
    /^[\p{Lu}\d]/u.test(plain) &&
    parts.every((word) => /^(?:[\p{Lu}\d&|][\p{L}\p{M}\d'’.&-]*|of|and|the|for|&)$/u.test(word)) &&
    OUTLET_WORD.test(plain) &&
    !POST.test(plain)
  );
};

/** True where the words are an agency's name. */
export const isWire = (name: string): boolean => WIRE.test(name.trim());

/** True where the words say what somebody does at a paper ("Environment correspondent", "Staff Reporter"). */
export const isPost = (name: string): boolean => name.length <= 70 && POST.test(name.trim().replace(/[.,;]$/u, ''));

/** True where the words could be a place as a byline or dateline names it: "Lagos", "NEW DELHI", "Addis Ababa, Ethiopia". */
export const isPlace = (name: string): boolean =>
  name.length <= 50 &&
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:,?\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|of|de|la|el|and|the|upon))*$/u.test(name.trim()) &&
  name.trim().split(/\s+/u).length <= 5;
