import { ANYBODYS_NAMES, HER_NAMES, HIS_NAMES } from '../../lexicon/given-names';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { POSTS } from '../../lexicon/speaker-nouns';
import { BODY_NAME_ENDS, HONORIFICS, NAME_PARTICLES, ORGANISATION_WORDS } from '../../lexicon/titles';
import type { NounPhrase, Reading, WordRun } from '../words/reading';
import { callsBody, callsPaper, callsPerson } from './calls';

/** A phrase split into the name it ends in and what stands before it. */
export interface ReadName {
  /** The words of the name alone. */
  readonly run: WordRun;
  readonly name: string;
  /** Titles, posts and affiliation before the name, as written; empty where none. */
  readonly before: string;
  readonly kind: 'person' | 'organisation' | 'document' | 'either';
}

const KEPT_TITLES = /^(?:prof|professor|dr|sir|dame|lord|lady)\.?$/u;
const capital = (text: string): boolean => /^\p{Lu}/u.test(text);
const isPossessive = (text: string): boolean => /^['’]s?$/u.test(text);
const bare = (lower: string): string => lower.replace(/\.$/u, '');
/** Last words of the names of plans, laws and reports. */
const PAPERS =
  /^(?:plan|act|bill|report|census|index|budget|strategy|manifesto|charter|audit|study|poll|treaty|agreement|statute|almanac)$/u;
const given = (word: string): boolean => HIS_NAMES.has(word) || HER_NAMES.has(word) || ANYBODYS_NAMES.has(word);
/** "Rival Kindred", "Consultants Shoreham Insight": what calls a body at a sentence's head. */
const CALLS_BODY =
  /^(?:rivals?|retailers?|insurers?|lenders?|broadcasters?|consultanc(?:y|ies)|consultants|manufacturers?|suppliers?|carmakers?|chipmakers?|startups?|brewers?|grocers?|developers?|regulators?|watchdogs?)$/u;
const SHORT_POSTS = /^(?:c[efot]o|cio|mep|msp|mla|mk|td)$/u;

/** The damaged possessive of copied text ("Al Jazeeras Stefanie Dekker"): how many leading words are an owner whose name stands elsewhere without the s. */
const damagedOwner = (text: string, words: readonly string[]): number => {
  for (let n = Math.min(4, words.length - 2); n > 0; n--) {
    const owner = words.slice(0, n).join(' ');
    if (!/[^s]s$/u.test(owner)) continue;
    const whole = owner.slice(0, -1);
    if (whole.length > 3 && new RegExp(`${whole.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}])`, 'u').test(text))
      return n;
  }
  return 0;
};

/** Reads the name that a phrase ends in; null where the phrase ends in no capitalised word. */
export const readName = (
  { text, words }: Reading,
  phrase: Pick<NounPhrase, 'first' | 'last' | 'head'>,
): ReadName | null => {
  const { last } = phrase;
  let end = last;
  while (end >= phrase.first && isPossessive(words[end]?.text ?? '')) end--;
  if (!capital(words[end]?.text ?? '')) return null;
  let first = end;
  while (first > phrase.first) {
    const word = words[first - 1];
    if (!word) break;
    const joint = NAME_PARTICLES.has(words[first - 2]?.lower ?? '') ? 3 : 2;
    const particle =
      NAME_PARTICLES.has(word.lower) &&
      first - joint >= phrase.first &&
      capital(words[first - joint]?.text ?? '') &&
      !isPossessive(word.text);
    // "ROME - Ana Ruiz": a dash between spaces ends a place line.
    const tight = word.start === words[first - 2]?.end && word.end === words[first]?.start;
    const joins = (word.text === '&' || (word.text === '-' && tight)) && first - 2 >= phrase.first;
    // "the Supporters' Trust": a body's own name holds its members.
    const members =
      /^['’]$/u.test(word.text) &&
      ORGANISATION_WORDS.has(words[end]?.lower ?? '') &&
      capital(words[first - 2]?.text ?? '');
    if (!(capital(word.text) || particle || joins || members) || word.tag === 'DET') break;
    // "Three Ruritanian traders", "One Takoro-based trader": a count at a sentence's head is no name.
    if (word.tag === 'NUM' && words[first - 2]?.sentence !== word.sentence) break;
    first--;
  }
  const run = Array.from({ length: end - first + 1 }, (_, i) => words[first + i]?.text ?? '');
  first += damagedOwner(text, run);
  // "Russian Foreign Minister Sergei Lavrov": the last title word before the end closes the post; titles of address that belong to the name stay.
  let title = -1;
  for (let i = first; i < end; i++) {
    const word = bare(words[i]?.lower ?? '');
    // "Port Prefect Nunzio Grasso": a post before a full name.
    const post = POSTS.has(word) && i > first && end - i >= 2 && !given(word);
    if (HONORIFICS.has(word) || SHORT_POSTS.test(word) || post) title = i;
  }
  const organisation = [
    words[end]?.lower ?? '',
    ...Array.from({ length: end - first }, (_, i) => words[first + i]?.lower ?? ''),
  ].some((w) => ORGANISATION_WORDS.has(w));
  const closing = bare(words[end]?.lower ?? '');
  const headOrganisation = ORGANISATION_WORDS.has(closing) || (end > first && BODY_NAME_ENDS.has(closing));
  const opens = words[first - 1]?.sentence !== words[first]?.sentence;
  if (opens && end > first && CALLS_BODY.test(words[first]?.lower ?? '') && title <= first) {
    first++;
    title = -1;
  }
  // "Rescuer Yusuf Tan": a calling at the head of a sentence has its capital from there.
  const calling = bare(words[first]?.lower ?? '');
  if (
    end - first >= 2 &&
    (PERSON_NOUNS.has(calling) || /(?:[^e]er|or|ist)$/u.test(calling)) &&
    words[first - 1]?.sentence !== words[first]?.sentence &&
    !headOrganisation
  )
    title = Math.max(title, first);
  if (title >= 0 && !headOrganisation && !HONORIFICS.has(bare(words[end]?.lower ?? ''))) {
    if (KEPT_TITLES.test(words[title]?.lower ?? '')) first = Math.max(first, title);
    else first = title + 1;
  }
  const a = words[first];
  const z = words[end];
  if (!a || !z) return null;
  const count = end - first + 1;
  const initialled = /^(?:\p{Lu}\.\s?)+\s?\p{Lu}\p{Ll}+$/u.test(text.slice(a.start, z.end));
  const acronym = /^(?:\p{Lu}\.?){2,6}$/u.test(z.text) && count === 1;
  const titled = title >= 0 && !headOrganisation;
  const owner = words[phrase.first];
  const before =
    owner && first > phrase.first
      ? text
          .slice(owner.start, words[first - 1]?.end ?? a.start)
          .replace(/^(?:the|a|an|this|that|these|those|his|her|its|their|our)(?:\s+|$)/iu, '')
          .replace(/['’]s?$/u, '')
          .trim()
      : '';
  return {
    run: { first, last: end },
    name: text.slice(a.start, z.end).replace(/\s+/gu, ' '),
    before,
    kind:
      organisation ||
      headOrganisation ||
      acronym ||
      (!given(a.lower) && (callsBody(before) || CALLS_BODY.test(before.toLowerCase())))
        ? 'organisation'
        : (count > 1 && PAPERS.test(z.lower)) || callsPaper(before)
          ? 'document'
          : titled ||
              initialled ||
              (count >= 2 && count <= 4 && callsPerson(before.toLowerCase().split(/\s+/u).at(-1) ?? ''))
            ? 'person'
            : 'either',
  };
};
