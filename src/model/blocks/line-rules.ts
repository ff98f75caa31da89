import type { BlockRole } from '../claim';
import { isOutletName, isWire } from './names';

/** A kind of line that pages set among an article's paragraphs, wherever it stands. */
export interface LineRule {
  readonly name: string;
  readonly role: BlockRole;
  /** Longer stretches are none, in characters. */
  readonly most: number;
  readonly test: (words: string) => boolean;
}

const AGENCY =
  'getty(?: images)?|afp|ap|ap photo|reuters|epa(?:-efe)?|pa(?: media| wire)?|aap(?:image)?|shutterstock|alamy|istock|unsplash|bloomberg|xinhua|anadolu|pti|ani|zuma|rex|imago|dpa|wikimedia(?: commons)?|flickr|handout|supplied|file|file photo|instagram|facebook|twitter|x';

/** Names of an agency after a photographer's, or alone, and nothing else. */
const CREDIT_LINE = new RegExp(
  `^[(\\[]?(?:(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}|\\p{Lu}[\\p{L} .'’-]{2,40})\\s?(?:/|via|for|\\|)\\s?)*(?:${AGENCY})(?:\\s?(?:/|via|for)\\s?(?:\\p{Lu}[\\p{L} .'’-]{1,30}|${AGENCY}))*[)\\]]?\\.?$`,
  'iu',
);
const PHOTO = '(?:images?|photos?|pictures?|photographs?|photography|graphics?|illustrations?|pics?|video|visuals)';
const CREDIT_LABEL = new RegExp(
  `^[(\\[]?(?:${PHOTO}|photo credits?|image credits?|picture credits?|credits?|image source|photo (?:courtesy|source|by)|(?:pic|photo|image)s? (?:courtesy|by))\\s*(?::|,|by|courtesy(?: of)?)\\s*(?<who>[^.!?]{2,70})\\.?[)\\]]?$`,
  'iu',
);
/** A name, an agency or both, as the one who took a picture. */
const isTaker = (who: string): boolean =>
  who.split(/\s+/u).length <= 7 &&
  who
    .split(/\s+/u)
    .every((word) => /^(?:\p{Lu}|\d|and|for|via|of|de|van|al|the|courtesy|supplied|file|handout|[/|&@©-])/u.test(word));

const COUNTER = new RegExp(
  `^(?:${PHOTO}|slides?|gallery|item|page)?\\s*:?\\s*\\d{1,3}\\s*(?:of|/)\\s*\\d{1,3}\\.?$`,
  'iu',
);

const RELATED =
  /^[[(▶►»•\s]*(?:(?:also )?(?:read|watch|see|listen)(?: (?:more|also|next|here|now|this|on|in full))?|more(?: on this(?: story)?| from| stories| like this)?|related(?: (?:stor(?:y|ies)|articles?|topics|coverage|content|links?|reading|news))?|recommended|opinion|explainer|exclusive|in pictures|in pics|editor(?:'s|’s) picks?|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested in)|from the archives?|background|must read|trending|up next|suggested)\b\s*(?:[:>»|]|[–—-]\s)/iu;
const RELATED_HEAD =
  /^[[(▶►»•\s]*(?:read more|read also|also read|more on this(?: story)?|more like this|related(?: (?:stories|articles|topics|coverage|content|links|reading|news))?|recommended(?: (?:stories|for you|reading))?|most (?:read|popular|viewed|shared|commented)|trending(?: now| stories)?|popular(?: now| stories)?|top stories|latest (?:news|stories|headlines)|editors?['’]?s? picks?|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:stories|news|from|on|in)\b.{0,40}|read next|up next|don['’]t miss|in other news|around the web|from (?:the|our) (?:archives?|partners?|web)|promoted(?: stories| links)?|sponsored (?:stories|links|content)|elsewhere on .{2,30}|what to read next|today['’]s top stories|see also|further reading)\s*[:>»›]?[\])]?$/iu;
const BRACKETED = /^[[(]\s*(?:read|watch|listen|see|related|also read|more|opinion)\b[^\])]{4,180}[\])]\.?$/iu;

const ADVERTISEMENT =
  /^[-–—*\s]*(?:(?:story|article|content|report)\s+continues?\s+(?:below|after)(?: (?:this|the))?(?: ad(?:vert(?:isement)?)?)?|advert(?:isement|ising)?s?|ad(?: feedback)?|paid (?:content|post|partner content)|sponsored(?: (?:by|content)\b.{0,60})?|promoted(?: by\b.{0,60})?|skip (?:ad|advert(?:isement)?|past .{0,60}))[-–—*.\s]*$/iu;

const SHARING =
  /^(?:share(?: (?:this|on|via|to|with|article|story|full article|options|page|link|now|tools)\b.{0,60})?|kindly share\b.{0,60}|tweet(?: this)?|retweet|e-?mail(?: (?:this|article|link|story|to))?\b.{0,30}|print(?: (?:this|article|page|friendly|edition))?\b.{0,20}|copy(?: (?:link|url|this link))?|save(?: (?:article|story|this|for later|to))?\b.{0,30}|bookmark(?: this)?|facebook|twitter|whatsapp|whats ?app|linkedin|pinterest|reddit|telegram|messenger|flipboard|x|instagram|youtube|listen|play|pause|like|reply|comments?(?: \(?\d+\)?)?|leave a comment|add a? ?comment|view comments|show comments|join the (?:conversation|discussion)|\d[\d.,]*k?\s+(?:shares?|comments?|views?|likes?|reads)|(?:facebook|twitter|x|whatsapp|linkedin|email|print|reddit|telegram|copy link|share|save|pinterest|messenger)(?:[\s,|·]+(?:facebook|twitter|x|whatsapp|linkedin|e-?mail|print|reddit|telegram|copy link|share|save|pinterest|messenger|more))+)$/iu;

const READING =
  /^(?:\d{1,3}[ -]min(?:ute)?s?(?: read| listen)?|(?:est(?:imated)?\.? )?(?:reading|read|listening) time\b.{0,30}|(?:listen|listen to (?:this|the) (?:article|story|podcast))\b.{0,40}|(?:video )?duration\b.{0,40}|(?:\d{1,2}:)?\d{1,2}:\d{2}|play (?:video|audio)\b.{0,80}|video player is loading|heard on .{2,60}|(?:hide|toggle|show) caption|enlarge(?: this)? image|view (?:image in fullscreen|gallery|larger image)|expand|close|open image|image|photo|video|gallery|this video (?:can ?not|is not)\b.{0,60}|(?:normal|larger|very large) text size.{0,60}|text size|[-+]?a[+-]? +a[-+]?(?: +a[-+]?)?|loading\.*|\+\d{1,3})$/iu;

const NAVIGATION =
  /^(?:skip to\b.{0,40}|(?:main )?menu|search|home|sections?|log ?in|sign ?in|log ?in(?:,| or| to) .{2,80}|log ?in ?\/ ?(?:sign ?up|register)|my account|register|close|back to top|top|next(?: article| story)?|previous(?: article| story)?|load more|show (?:more|less)|see (?:all|more)|view all|e-?paper|live tv|(?:home|news|world|politics|business|sports?|health|science|technology|opinion|culture|africa|asia|europe|india|uk|us|nigeria|kenya)(?:\s*(?:[>›»/|]|→)\s*[\p{L}& -]{2,30}){1,6}|(?:topics|tags|filed under|in this (?:story|article)|topic|categories|category|keywords)\s*:.{0,200}|(?:topics|tags|filed under|related topics|in this article|most read|about the author|about sharing))$/iu;

const PITCH_VERB =
  /^[*•\s[(]*(?:sign ?up|subscribe|join|get|support|become|register|log ?in|follow|download|stay|want|try|click|tap|help|donate|enjoy|unlock|already|not a|don['’]t have|for (?:more|unlimited|just|as little)|start your|create (?:a|an|your)|receive|keep up|make sure|have (?:you|a)|do you have|got a (?:tip|story)|send (?:us )?(?:your )?(?:tips|a tip)|contact|write to|you can (?:also )?(?:follow|read|get|sign|subscribe)|add|thank you|to (?:read|continue|get|receive|contact)|this (?:article|story) is (?:only )?(?:for|available)|subscribers?|listen to|our (?:newsletter|app|coverage)|we (?:rely|need)|if you)\b/iu;
const PITCH_WORD =
  /\b(?:newsletters?|inbox|subscri(?:be|bers?|ption)s?|sign ?up|log ?in|(?:your )?account|apps?\b|whatsapp|telegram|push notifications?|notifications|donat(?:e|ion)|ad-free|unlimited (?:access|digital)|free trial|paywall|our journalism|breaking news alerts?|email alerts?|on (?:twitter|facebook|instagram|x|google news|linkedin|youtube|tiktok)|follow us|@[\p{L}\d_.]+|podcast|a tip|tips@|press freedom|privacy policy|terms)\b/iu;
const PITCH_YOU = /\b(?:you|your|our|us|here|now|today|we|my|me|free|on (?:twitter|x|facebook|instagram))\b|@/iu;

const LEGAL =
  /^(?:(?:copyright|©|\(c\))\b.{0,160}|©.{0,160}|.{0,80}\ball rights reserved\b.{0,60}|terms (?:of|and)\b.{0,60}|privacy (?:policy|notice).{0,60}|cookie (?:policy|settings|preferences)|(?:we|this (?:site|website)) (?:and our partners )?uses? cookies\b.{0,200}|this material may not be\b.{0,200}|(?:disclaimer|editor(?:'s|’s) disclosure)\s*:.{0,300}|manage (?:cookies|preferences)|accept(?: all)?(?: cookies)?|reject all|this (?:article|story|page|post) (?:was|is) (?:auto-?generated|generated)\b.{0,200}|with (?:inputs|input) from\b.{0,60}|\(?with (?:agency|agencies|wire|pti|ani|afp|reuters|ap) (?:inputs?|reports?)\)?)\.?$/iu;

const TOLD_BY =
  /^[([*_–—-]*\s*(?:(?:additional |with )?report(?:ing|ed) (?:and (?:writing|editing) )?by\b|writing by\b|editing by\b|edited by\b|compiled by\b|contributing\s*:|additional reporting\b|.{3,80}\bcontributed (?:to this (?:report|story|article)|reporting)\b|.{3,60}\bis (?:a|an|the) .{0,60}(?:reporter|correspondent|editor|writer|columnist) (?:at|for|with|covering|based)\b).{0,300}[)\]]?\.?$/iu;

const CAPTION =
  /^(?:(?:image|photo|picture|video) caption\b|(?:pictured|caption|file photo|file image|file pic(?:ture)?|representative (?:image|photo)|representational (?:image|photo)|(?:an? )?(?:undated )?(?:file|handout|aerial|satellite|undated|combination) (?:photo(?:graph)?|image|picture) (?:of|shows|taken|released|provided)|(?:clockwise )?from (?:top|bottom|left|right|far)(?: (?:to|left|right))*\b|(?:top|bottom|left|right|above|below|main|pictured)(?: (?:left|right|row|image|photo|picture))*\s*:|file\s?[-–—:]|in this (?:\p{L}+ ){0,3}(?:photo|image|picture|screen ?grab|frame)|(?:image|photo|picture|photograph|graphic|figure \d+|map|chart|video)\s*[:.|]\s*\S+\s+\S+\s+\S+))/iu;
const CREDITED =
  /(?:\b(?:photographs?|photos?|images?|pictures?|credit|pic|illustration|graphic)(?: courtesy(?: of)?| by)?\s?:\s?(?<who>\p{Lu}[^.:]{1,50})$|[([](?<in>[\p{L} .'’/-]{2,60}\/[\p{L} .'’/-]{2,60}|(?:ap|file|supplied|reuters|afp|getty)[ ,]?(?:photo|images?|pic)?(?:[ /][^()]{2,50})?|(?:photo|image|picture|credit|pic|courtesy)s?\b[^()]{2,60})[)\]]\.?$|(?<=[.!?]['"”’]?)\s+(?:\p{Lu}[\p{L}.'’-]+ ){1,4}?\/\s?\p{Lu}[\p{L} /.-]{1,40}$)/iu;

/** Whence a chart, a list or the whole text was taken. */
const SOURCE = /^(?:[\p{L} /]{0,20}\/)?(?:sources?|kaynak|via)\b\s*(?::[^.!?]{0,80}|)$/iu;
const CONTACT =
  /^(?:technical information|(?:media|press|news|public affairs) (?:contacts?|office|inquiries|enquiries)|contacts?|for (?:more|further) information|for immediate release)\b\s*(?::.{0,200}|,? (?:please )?contact.{0,200}|)$/iu;
const SECTION =
  /^(?:(?:the |in |latest |breaking |top |local |more )?(?:world|politics|us|u\.s\.|uk|business|sports?|football|cricket|health|science|environment|technology|tech|culture|opinion|analysis|exclusive|breaking|africa|asia|europe|americas|middle east|metro|nation|national|local|economy|markets?|companies|company|money|education|crime|courts?|law|elections?|features?|lifestyle|entertainment|explainer|explained|live|watch|video|headlines?|news|latest|india|nigeria|kenya|south africa|ghana|uganda|australia|city|cities|weather|climate|interview|special report|investigations?|finance|energy|international|regional|society|home|general)(?:[ &/,|>-]+(?:news|and|politics|business|world|sports?|health|science|tech(?:nology)?|affairs|desk|economy|finance|environment|africa|asia|uk|us|national|analysis|exclusive|update|updates|today|companies|markets|education|culture|crime|report)){0,3})$/iu;

/** Furniture of pages, in the order it is tried. */
export const LINE_RULES: readonly LineRule[] = [
  // "Photo: 2 of 5" → boilerplate
  {
    name: 'counter of pictures',
    role: 'boilerplate',
    most: 40,
    test: (words) => COUNTER.test(words) && /\D/u.test(words),
  },
  // "Story continues below advertisement" → advertisement
  { name: 'advertisement', role: 'advertisement', most: 120, test: (words) => ADVERTISEMENT.test(words) },
  // "Share on Facebook" → boilerplate
  { name: 'sharing', role: 'boilerplate', most: 120, test: (words) => SHARING.test(words) },
  // "5 min read" → boilerplate
  { name: 'reading and playing', role: 'boilerplate', most: 120, test: (words) => READING.test(words) },
  // "Home > News > Africa" → boilerplate
  { name: 'navigation', role: 'boilerplate', most: 240, test: (words) => NAVIGATION.test(words) },
  // "© 2019 The Tideway Post. All rights reserved." → boilerplate
  { name: 'legal', role: 'boilerplate', most: 400, test: (words) => LEGAL.test(words) },
  // "Media contact: (202) 555-0143" → boilerplate
  { name: 'contact', role: 'boilerplate', most: 240, test: (words) => CONTACT.test(words) },
  // "Source: Office for National Statistics" → boilerplate
  { name: 'source', role: 'boilerplate', most: 120, test: (words) => SOURCE.test(words) },
  // "Sign up for our newsletter and get 5 stories a day in your inbox." → boilerplate
  {
    name: 'pitch',
    role: 'boilerplate',
    most: 300,
    test: (words) =>
      PITCH_VERB.test(words) && PITCH_WORD.test(words) && PITCH_YOU.test(words) && !/[“"][^”"]{20,}[”"]/u.test(words),
  },
  // "(Reporting by Ada Moss; Editing by Ben Okri)" → credit
  { name: 'who worked on it', role: 'credit', most: 400, test: (words) => TOLD_BY.test(words) },
  // "Ada Moss/AFP via Getty Images" → credit
  {
    name: 'credit',
    role: 'credit',
    most: 100,
    test: (words) => CREDIT_LINE.test(words) && !isWire(words.replace(/[().]/gu, '')),
  },
  // "Photo: Ada Moss/Reuters" → credit
  {
    name: 'labelled credit',
    role: 'credit',
    most: 120,
    test: (words) => {
      const who = CREDIT_LABEL.exec(words)?.groups?.['who'];
      return who !== undefined && isTaker(who.trim());
    },
  },
  // "[Read: How 12 towns lost their water]" → related story
  { name: 'bracketed related story', role: 'related story', most: 200, test: (words) => BRACKETED.test(words) },
  // "Read more: 12 walls that may be next" → related story
  { name: 'labelled related story', role: 'related story', most: 200, test: (words) => RELATED.test(words) },
  // "Image caption, The harbour wall fell on 3 March" → caption
  { name: 'caption', role: 'caption', most: 500, test: (words) => CAPTION.test(words) },
  // "Boats lie on the quay at Marrowby. (Ada Moss/CBC)" → caption
  { name: 'credited caption', role: 'caption', most: 500, test: (words) => CREDITED.test(words) },
];

/** The first rule that a line falls under; null where it is the article's own. */
export const ruleFor = (words: string): LineRule | null =>
  LINE_RULES.find(({ most, test }) => words.length <= most && test(words)) ?? null;

/** True where a line is the name of a paper's section, as it stands over a title ("World news"). */
export const namesSection = (words: string): boolean => words.length <= 40 && SECTION.test(words);

/** True where a line heads a list of other stories ("Most read", "More from The Tideway Post"). */
export const headsRelated = (words: string): boolean => words.length <= 80 && RELATED_HEAD.test(words);

/** The paper that a line says the article came out in ("This article first appeared in The Day"); '' where it says none. */
export const firstOutlet = (words: string): string => {
  const found =
    words.length <= 240
      ? /\b(?:first|originally|also) (?:appeared|published|posted|ran)(?: (?:in|on|by|at))? (?:the website of )?(?<outlet>(?:the )?\p{Lu}[\p{L}\d'’&. -]{1,40}?)(?=[,.;)]|\s(?:on|and|under|in|as)\b|$)/u.exec(
          words,
        )?.groups?.['outlet']
      : undefined;
  return found !== undefined && (isOutletName(found) || /^the /iu.test(found)) ? found.trim() : '';
};
