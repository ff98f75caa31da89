import type { BlockRole } from '../claim';
import { headsRelated, namesSection, ruleFor } from './line-rules';
import { type HeadFacts, type HeadLine, readDateline, readHeadLine } from './read-head-line';

/** A stretch of an article's words, with the role its format gives it; null where the words alone must show it. */
export interface Part {
  readonly words: string;
  readonly given: BlockRole | null;
}

/** A part with its role, and what it says of the article where it is of its head. */
export interface NamedPart {
  readonly role: BlockRole;
  readonly facts: HeadFacts | null;
  /** The line says that it is the day of publication, and not by its place alone. */
  readonly labelled: boolean;
}

/** So many parts from the start can be the head of an article. */
const HEAD_PARTS = 16;
/** A part as long as this, in characters, is the story itself. */
const STORY = 300;
const MOST_TITLE = 200;
/** So many titles of other stories may follow the line that heads them. */
const MOST_RELATED = 12;

const TERMINAL = /[.!?…:;,"'“”’)\]*]$/u;
const SENTENCE_END = /[.!?…:]["'“”’)\]*_]*$/u;
/** What an agency signs a paragraph with: "… three years late. CNA". */
const SIGNED = /(?<=[.!?]["'”’)]{0,4})\s+(?:[—–-]\s?)?\p{Lu}{2,6}(?:\/\p{Lu}{2,6})?$/u;
const LABELLED = /^[^:.!?]{3,60}:\s+\S/u;
const ASKS = /^(?:what|how|why|when|where|who|which|whose)\b/iu;
const FINITE =
  /\s(?:said|says|was|were|is|are|has|have|had|will|would|could|did|does|do|told|added|rose|fell|died|killed|came|went|made|took|began|lost|won)\s/u;

const SAYS_BY = /^(?:by|written by|reporting by|reported by|text by|words by|story by|from)\s/iu;

const countWords = (words: string): number => words.split(/\s+/u).length;

const isUnfinished = (words: string): boolean =>
  !TERMINAL.test(words.replace(SIGNED, '')) || /^['‘][^'’]+['’]$/u.test(words);

/** A sentence that lacks its full stop: longer than a heading, with a verb, and not set in capitals. */
const isSentence = (words: string): boolean => {
  const long = words.split(/\s+/u).filter((word) => /^\p{L}{4,}/u.test(word));
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return countWords(words) >= 7 && FINITE.test(words) && !ASKS.test(words) && capitals <= long.length * 0.6;
};

const isProse = ({ words, given }: Part): boolean =>
  (given === null || given === 'paragraph') &&
  (words.length > 160 || (SENTENCE_END.test(words) && countWords(words) >= 12) || readDateline(words) !== null);

/** What can be the title where nothing but its place and its form says so. */
const mayBeTitle = (words: string, isHeaded: boolean): boolean =>
  words.length <= MOST_TITLE &&
  countWords(words) <= 30 &&
  (isUnfinished(words) ||
    /[?!]["'”’]*$|[^.!?…,;:]["'”’)*]+$/u.test(words) ||
    (isHeaded && !/[.!?]\s+\p{Lu}[^.!?]{30,}/u.test(words)));

interface Line {
  readonly part: Part;
  readonly head: HeadLine | null;
}

const isStrong = ({ head }: Line): boolean => head !== null && head.role !== 'bare name';

/** A title may look like a name with a post or a paper: before the title, a byline says "by" or stands with a date. */
const isSure = ({ head, part }: Line): boolean =>
  head !== null && (head.published !== '' || head.role === 'published' || SAYS_BY.test(part.words));

/** Whether the format leaves it to the words what the part is. */
const isOpen = ({ part: { given } }: Line): boolean => given === null || given === 'paragraph' || given === 'heading';

/** The first line from `at` on, in steps of 1 or -1, that is no furniture of the page; a head has no more than three of those in a row. */
const pastFurniture = (lines: readonly Line[], at: number, step: number): number => {
  let next = at;
  while (Math.abs(next - at) < 3 && ruleFor(lines[next]?.part.words ?? '') !== null) next += step;
  return next;
};

const isBoundToPublish = (words: string): boolean =>
  /(?:^|\P{L})(?:published|posted|issued|embargoed until|for release|first published)(?!\p{L})/iu.test(words);

/** Where the head ends: behind the last of its lines that no more than two sentences of prose stand before; 0 where it has none. */
const endOfHead = (lines: readonly Line[]): number => {
  let end = 0;
  let prose = 0;
  let titled = lines.some(({ part }) => part.given === 'title');
  for (const [at, line] of lines.slice(0, HEAD_PARTS).entries()) {
    const {
      head,
      part: { words },
    } = line;
    const isHead = isOpen(line) && (titled ? isStrong(line) : isSure(line));
    titled ||= !isHead && isOpen(line) && ruleFor(line.part.words) === null && !namesSection(line.part.words);
    // An hour alone below a story's words is an entry of a live page.
    const isEntry = prose > 0 && head?.role === 'published' && head.published === '' && !isBoundToPublish(words);
    if (isHead && isEntry) break;
    if (isHead) end = at + 1;
    else if (line.part.words.length > STORY || readDateline(line.part.words) !== null) break;
    else if (isProse(line.part)) {
      prose += 1;
      // A standfirst stands over the lines of the head, and not among them.
      if (prose > 2 || end > 0) break;
    }
  }
  // A name may stand below the day.
  const next = pastFurniture(lines, end, 1);
  return end > 0 && lines[next]?.head?.role === 'bare name' ? next + 1 : end;
};

/** A bare name is a byline where another line of the head stands beside it, or beside the names that do. */
const isBesideHead = (lines: readonly Line[], at: number): boolean =>
  [-1, 1].some((step) => {
    let next = pastFurniture(lines, at + step, step);
    if (lines[next]?.head?.role === 'bare name') next = pastFurniture(lines, next + step, step);
    const beside = lines[next];
    return beside !== undefined && isStrong(beside);
  });

const asNamed = (role: BlockRole, head: HeadLine | null = null, labelled = false): NamedPart => ({
  role,
  facts: head,
  labelled,
});

const nameHead = (lines: readonly Line[], end: number, isTitled: boolean): readonly NamedPart[] => {
  const named: NamedPart[] = [];
  let titled = isTitled || lines.slice(0, HEAD_PARTS).some(({ part }) => part.given === 'title');
  let isUpdate = false;
  lines.slice(0, end).forEach((line, at) => {
    const { part, head } = line;
    const label = head?.label;
    if (!isOpen(line)) named.push(asNamed(part.given ?? 'paragraph'));
    else if (head !== null && (titled ? head.role !== 'bare name' || isBesideHead(lines, at) : isSure(line))) {
      const role = head.role === 'bare name' ? 'byline' : head.role;
      // "Updated" alone labels the line below it.
      const own = isUpdate ? { ...head, published: '' } : head;
      named.push(asNamed(role, own, isBoundToPublish(part.words)));
    } else {
      const rule = ruleFor(part.words);
      const isKicker = namesSection(part.words);
      if (rule !== null) named.push(asNamed(rule.role));
      else if (isKicker) named.push(asNamed('boilerplate'));
      else if (!titled && mayBeTitle(part.words, true)) {
        titled = true;
        named.push(asNamed('title'));
      } else if (titled && part.words.length <= STORY && !/["”]$/u.test(part.words)) named.push(asNamed('standfirst'));
      else named.push(asNamed(part.given ?? 'paragraph'));
    }
    isUpdate = label === 'updated';
  });
  return named;
};

/** The role of a part of the story whose format says nothing of it. */
const roleOfWords = (words: string, isFollowed: boolean): BlockRole => {
  if (!isUnfinished(words) || words.length > 220) return 'paragraph';
  if (LABELLED.test(words) && countWords(words) >= 5) return 'related story';
  const isCapitals = words === words.toUpperCase() && /\p{Lu}{4}/u.test(words);
  return countWords(words) <= 14 && (isFollowed || isCapitals) && !isSentence(words) ? 'heading' : 'paragraph';
};

/** A line of the head below it: a byline or hour of its own, a paper that signs the end. */
const headInBody = ({ head, part }: Line, isNearEnd: boolean): BlockRole | null => {
  if (head === null || head.role === 'bare name' || countWords(part.words) > 20) return null;
  if (head.role === 'byline') return SAYS_BY.test(part.words) ? 'byline' : null;
  if (head.role === 'outlet') return head.published !== '' || isNearEnd ? 'outlet' : null;
  return head.role;
};

/** Names the role of every part, in order: those of the head by what its lines say and how they stand to each other, furniture by its words, headings and paragraphs by their form; what the format gives stands but where the words show furniture. */
export const nameRoles = (parts: readonly Part[], isTitled = false): readonly NamedPart[] => {
  const lines: readonly Line[] = parts.map((part, at) => ({
    part,
    head: (at < HEAD_PARTS || part.words.length <= 120) && part.words !== '' ? readHeadLine(part.words) : null,
  }));
  const end = endOfHead(lines);
  const named: NamedPart[] = [...nameHead(lines, end, isTitled)];
  let titled = isTitled || named.some(({ role }) => role === 'title') || parts.some(({ given }) => given === 'title');
  let hasProse = false;
  let related = 0;
  const lastProse = parts.findLastIndex(({ words, given }) => given === 'list item' || SENTENCE_END.test(words));
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const { words, given } = line.part;
    const isFollowed = at < lastProse;
    const rule =
      given === null || given === 'paragraph' || given === 'list item' || given === 'heading' ? ruleFor(words) : null;
    const head = isOpen(line) ? headInBody(line, at >= lines.length - 3) : null;
    const isItem = given === 'list item' || (words.length <= 160 && !/[.…:]["'”’)]*$/u.test(words));
    if (related > 0 && (!isItem || related > MOST_RELATED || given === 'heading')) related = 0;
    let role: BlockRole;
    if (given !== null && given !== 'paragraph' && given !== 'list item' && given !== 'heading') role = given;
    else if (rule !== null) role = rule.role;
    else if (headsRelated(words)) {
      related = 1;
      role = 'related story';
    } else if (related > 0) {
      related += 1;
      role = 'related story';
    } else if (head !== null) role = head;
    else if (given !== null && (given !== 'paragraph' || titled || hasProse || !mayBeTitle(words, false))) role = given;
    else if (!titled && !hasProse) {
      const isKicker = namesSection(words);
      const isTitle = !isKicker && at + 1 < lines.length && mayBeTitle(words, false);
      role = isKicker && at + 1 < lines.length ? 'boilerplate' : isTitle ? 'title' : roleOfWords(words, isFollowed);
    } else role = roleOfWords(words, isFollowed);
    titled ||= role === 'title';
    hasProse ||= role === 'paragraph';
    const facts = role === head || (role === 'boilerplate' && rule?.name === 'source') ? line.head : null;
    named.push(asNamed(role, facts, isBoundToPublish(words)));
  }
  return named;
};
