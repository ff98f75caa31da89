import { ANYBODYS_NAMES, HER_NAMES, HIS_NAMES } from '../../lexicon/given-names';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { BODY_CALLINGS, BODY_HEADS, FIELDS, PAPERS, POSTS, SHORT_POSTS } from '../../lexicon/speaker-nouns';
import { BODY_NAME_ENDS, HONORIFICS, KEPT_TITLES, NAME_PARTICLES, ORGANISATION_WORDS } from '../../lexicon/titles';
import { singular } from '../../nouns/plurals';
import { DATE } from '../words/phrase-class';
import type { NounPhrase, Reading, WordRun } from '../words/reading';

/** A name as a phrase or more of the text holds it, split from what stands before it. */
export interface ReadName {
  /** The words of the name alone. */
  readonly run: WordRun;
  readonly name: string;
  /** Titles, posts and affiliation before the name, as written; empty where none. */
  readonly before: string;
  readonly kind: 'person' | 'organisation' | 'document' | 'either';
}

const LONGEST = 3;
const JOINTS = new Set(['of', 'for', 'on', 'without', 'across', 'against', 'beyond']);
const CAUSES = new Set(['for', 'without', 'across', 'against', 'beyond']);
const ENDS_LIKE_A_PERSON = /(?:[^e]er|or|ist|man|woman|ian)$/u;
const NO_PERSON = new Set(
  'former senior junior major minor other another under over super inter per her or for nor'.split(' '),
);

/** Whether a word begins with a capital. */
export const isCapital = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}/u.test(text);

/** Whether a word is a given name. */
export const isGiven = (lower: string): boolean =>
  HIS_NAMES.has(lower) || HER_NAMES.has(lower) || ANYBODYS_NAMES.has(lower);
const isPossessive = (text: string): boolean => text === "'s" || text === '’s' || text === "'" || text === '’';
const bare = (lower: string): string => lower.replace(/\.$/u, '');
const lastWord = (text: string): string =>
  text
    .toLowerCase()
    .split(/[\s’']+/u)
    .at(-1) ?? '';

/** Whether the last of some words calls one person: "midfielder", "former minister". */
export const callsPerson = (words: string): boolean => {
  const word = lastWord(words);
  if (HONORIFICS.has(word) || POSTS.has(word) || PERSON_NOUNS.has(word)) return true;
  return ENDS_LIKE_A_PERSON.test(word) && !BODY_CALLINGS.has(word) && !BODY_HEADS.has(word) && !NO_PERSON.has(word);
};

/** Whether the last of some words calls a body: "data firm Reelmark". */
export const callsBody = (words: string): boolean =>
  BODY_CALLINGS.has(lastWord(words)) || BODY_CALLINGS.has(singular(lastWord(words)));

/** Where the run of capitals that ends at a word begins: particles, "&", hyphens and a body's own possessive inside. */
const startOfName = ({ words }: Reading, from: number, end: number): number => {
  const organisation = ORGANISATION_WORDS.has(words[end]?.lower ?? '');
  let first = end;
  while (first > from) {
    const [word, outer] = [words[first - 1], words[first - 2]];
    if (!word) break;
    const particle =
      NAME_PARTICLES.has(word.lower) &&
      first - 2 >= from &&
      isCapital(words[NAME_PARTICLES.has(outer?.lower ?? '') ? first - 3 : first - 2]?.text);
    const tight = word.text === '-' && word.start === outer?.end && word.end === words[first]?.start;
    const members = organisation && (word.text === "'" || word.text === '’') && isCapital(outer?.text);
    if (
      !(isCapital(word.text) || particle || ((word.text === '&' || tight) && first - 2 >= from) || members) ||
      word.tag === 'DET'
    )
      break;
    // "Three Ruritanian traders": a count at a sentence's head is no name.
    if (word.tag === 'NUM' && outer?.sentence !== word.sentence) break;
    first--;
  }
  return first;
};

/** Behind the last title or post inside a run of capitals: "Russian Foreign Minister | Sergei Lavrov". */
const behindTitle = ({ words }: Reading, first: number, end: number, organisation: boolean): number => {
  if (organisation || HONORIFICS.has(bare(words[end]?.lower ?? ''))) return first;
  let title = -1;
  // "Inspector-General of Police Yero Kanteh": a post's own field before its holder.
  const joint = words[words[first - 1]?.lower === 'the' ? first - 2 : first - 1]?.lower;
  const field = joint === 'of' || joint === 'for';
  while (
    field &&
    FIELDS.has(words[title < 0 ? first : title + 1]?.lower ?? '') &&
    end - Math.max(title + 1, first) >= 2
  )
    title = title < 0 ? first : title + 1;
  for (let i = first; i < end; i++) {
    const word = bare(words[i]?.lower ?? '');
    const post = POSTS.has(word) && i > first && end - i >= 2 && !isGiven(word);
    if (HONORIFICS.has(word) || SHORT_POSTS.has(word) || post) title = i;
  }
  const opens = words[first - 1]?.sentence !== words[first]?.sentence;
  // "Rescuer Yusuf Tan", "Rival Kindred": a calling at the head of a sentence has its capital from there.
  const calling = bare(words[first]?.lower ?? '');
  if (
    opens &&
    title < first &&
    ((end - first >= 2 && (PERSON_NOUNS.has(calling) || ENDS_LIKE_A_PERSON.test(calling)) && !isGiven(calling)) ||
      (end > first && callsBody(calling) && words[first + 1]?.tag !== 'NUM'))
  )
    title = first;
  if (title < 0) return first;
  return KEPT_TITLES.has(bare(words[title]?.lower ?? '')) ? Math.max(first, title) : title + 1;
};

/** Copied text may have lost its apostrophe ("Al Jazeeras Stefanie Dekker"): how many leading words are an owner whose name stands elsewhere without the s. */
const damagedOwner = (text: string, run: readonly string[]): number => {
  for (let n = Math.min(4, run.length - 2); n > 0; n--) {
    const owner = run.slice(0, n).join(' ');
    const whole = owner.slice(0, -1);
    if (
      /[^s]s$/u.test(owner) &&
      whole.length > 3 &&
      (text.includes(`${whole} `) || text.includes(`${whole},`) || text.includes(`${whole}.`))
    )
      return n;
  }
  return 0;
};

/** The last word of a body's full name ("Office for National Statistics", "Elman Peace and Human Rights Organisation", "Ocean Watch Network"), given the run its head ends. */
export const endOfBody = (reading: Reading, run: WordRun): number => {
  const { words, phrases, phraseOf, blocks } = reading;
  let { last } = run;
  const next = words[last + 1];
  const person = isGiven(words[run.first]?.lower ?? '') && run.last > run.first;
  const paragraph = blocks[words[last]?.block ?? -1]?.role === 'paragraph';
  // A capital inside a paragraph right behind a name is the name's, whatever the tagger made of it.
  if (
    paragraph &&
    !person &&
    next &&
    next.sentence === words[last]?.sentence &&
    /^\p{Lu}\p{Ll}+$/u.test(next.text) &&
    next.start === (words[last]?.end ?? 0) + 1 &&
    /^(?:VERB|ADJ|NOUN)$/u.test(next.tag) &&
    !DATE.test(next.lower) &&
    /^\p{Lu}\p{Ll}/u.test(words[last]?.text ?? '')
  ) {
    const goes = phrases[phraseOf[last + 2] ?? -1];
    const end =
      goes && goes.first === last + 2 && isCapital(words[last + 2]?.text) && isCapital(words[goes.last]?.text)
        ? goes.last
        : last + 1;
    if (!isCapital(words[end + 1]?.text) || words[end + 1]?.sentence !== next.sentence) last = end;
  }
  for (let hop = 0; hop < LONGEST; hop++) {
    const head = words[last];
    const joint = words[last + 1];
    if (!head || !joint || joint.sentence !== head.sentence || !isCapital(head.text)) break;
    const article = words[last + 2]?.lower === 'the' ? 1 : 0;
    const opens = words[last + 2 + article];
    const goes = phrases[phraseOf[last + 2 + article] ?? -1];
    const end = words[goes?.last ?? -1];
    if (!goes || !opens || !end || !isCapital(opens.text) || !isCapital(end.text) || DATE.test(end.lower)) break;
    if (joint.lower === 'and') {
      // "World Coal and Steel Council": the second half ends as bodies do and the first does not.
      const half = !person && !ORGANISATION_WORDS.has(head.lower) && !/^(?:\p{Lu}\.?){2,}$/u.test(head.text);
      if (
        !(half || hop > 0) ||
        article ||
        (hop === 0 && !(ORGANISATION_WORDS.has(end.lower) || BODY_NAME_ENDS.has(end.lower)))
      )
        break;
    } else {
      const cause = /s$/u.test(head.lower) && CAUSES.has(joint.lower);
      if (
        !JOINTS.has(joint.lower) ||
        (hop === 0 && !cause && !ORGANISATION_WORDS.has(head.lower) && head.lower !== 'office')
      )
        break;
    }
    last = goes.last;
  }
  return last;
};

/** Reads the name that a phrase ends in; null where the phrase ends in no capitalised word. */
export const readName = (reading: Reading, phrase: Pick<NounPhrase, 'first' | 'last'>): ReadName | null => {
  const { text, words } = reading;
  let end = phrase.last;
  while (end >= phrase.first && isPossessive(words[end]?.text ?? '')) end--;
  if (!isCapital(words[end]?.text)) return null;
  let first = startOfName(reading, phrase.first, end);
  first += damagedOwner(
    text,
    words.slice(first, end + 1).map((w) => w.text),
  );
  const closing = bare(words[end]?.lower ?? '');
  const body = ORGANISATION_WORDS.has(closing) || (end > first && BODY_NAME_ENDS.has(closing));
  const titled = behindTitle(reading, first, end, body);
  const isTitled = titled > first || KEPT_TITLES.has(bare(words[titled]?.lower ?? ''));
  const inside = words.slice(first, end + 1).some((w) => ORGANISATION_WORDS.has(w.lower)) && !isTitled;
  first = titled;
  const [a, z, owner] = [words[first], words[end], words[phrase.first]];
  if (!a || !z || !owner) return null;
  const before =
    first > phrase.first
      ? text
          .slice(owner.start, words[first - 1]?.end ?? a.start)
          .replace(/^(?:the|a|an|this|that|these|those|his|her|its|their|our)(?:\s+|$)/iu, '')
          .replace(/['’]s?$/u, '')
          .trim()
      : '';
  const count = end - first + 1;
  const acronym = count === 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(z.text);
  const initialled = /^(?:\p{Lu}\.\s?)+\s?\p{Lu}\p{Ll}+$/u.test(text.slice(a.start, z.end));
  const kind =
    inside || body || acronym || (!isGiven(a.lower) && callsBody(before))
      ? 'organisation'
      : count > 1 && PAPERS.has(z.lower)
        ? 'document'
        : isTitled || initialled || (count >= 2 && count <= 4 && before !== '' && callsPerson(before))
          ? 'person'
          : 'either';
  return { run: { first, last: end }, name: text.slice(a.start, z.end).replace(/\s+/gu, ' '), before, kind };
};
