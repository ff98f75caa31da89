import { FRONTED } from '../../lexicon/clause-words';
import { CLAIM_NOUNS } from '../../lexicon/reckonings';
import { CONTRAST } from '../clauses/breaks';
import { DATE, phraseClass } from '../words/phrase-class';
import type { NounPhrase, Reading } from '../words/reading';
import { type Construction, type Found, namesSomebody, numeralAfter, type Site, upToBreak } from './frame';

const REACH = 12;
const TAIL = 16;
/** Words gone back over, so that reading stays linear. */
const LONG = 120;
const POSSESSIVES = new Set(["'s", "'", 'his', 'her', 'its', 'their', 'our', 'whose']);
const POLLS = new Set(['poll', 'polls', 'survey', 'surveys']);
const SPEAKING = /^(?:he|she|they|we|i|it|pronoun|common|proper|speech|organisation|group|role|document|plural)$/u;

/** Where a phrase's owner ends ("the council's | count"), or -1; "last year's count" has none. */
const ownerEnd = ({ words }: Reading, phrase: NounPhrase): number => {
  let at = -1;
  for (let i = phrase.first; i < phrase.head; i++) {
    const { lower } = words[i] ?? { lower: '' };
    if (DATE.test(lower)) return -1;
    if (POSSESSIVES.has(lower)) at = i;
  }
  return at;
};

/** Back to where the clause that ends before a word begins: the words that "according to" at its end speaks for. */
const clauseBefore = ({ breaks, run, reading }: Site, end: number): { first: number; last: number } => {
  let first = end;
  while (
    first > Math.max(run.first, end - LONG) &&
    (breaks.level[first - 1] ?? 0) < CONTRAST &&
    reading.words[first - 1]?.text !== '('
  )
    first--;
  return { first, last: end };
};

/** "According to the mayor, 900 homes have no power", "…, according to the mayor.", "…, per officials". */
const according = (site: Site): Found => {
  const { reading, cue, run } = site;
  const { words, phrases, phraseOf } = reading;
  if (cue.class !== 'according') return null;
  const to = words[cue.word + 1]?.lower === 'to' ? cue.word + 1 : cue.word;
  const p = phraseOf[to + 1] ?? -1;
  const phrase = phrases[p];
  if (!phrase || (cue.lemma === 'according' && to === cue.word) || !SPEAKING.test(phraseClass(reading, phrase)))
    return null;
  const frame = { word: cue.word, source: p, first: cue.word, last: phrase.last };
  const within = words[cue.word - 1]?.lower === ',' && words[cue.word - 2]?.lower === 'that';
  if (cue.word - run.first <= 1 || within) {
    let comma = phrase.last + 1;
    while (comma < run.last && words[comma]?.lower !== ',' && comma - phrase.last < TAIL) comma++;
    const mark = words.slice(phrase.last + 1, comma + 1).findIndex((w) => w.quotation >= 0);
    const quoted = mark < 0 ? -1 : phrase.last + 1 + mark;
    const from = quoted > 0 ? quoted : comma + 1;
    return {
      ...frame,
      last: from - 1,
      covers: words[comma]?.lower === ',' || quoted > 0 ? [upToBreak(site, from)] : [],
    };
  }
  const closes =
    words[cue.word - 1]?.lower === ',' &&
    !words
      .slice(phrase.last + 1, Math.min(run.last, phrase.last + REACH))
      .some((w) => w.tag === 'AUX' || w.lower === ',');
  return { ...frame, covers: closes && run.last - phrase.last < REACH ? [clauseBefore(site, cue.word - 1)] : [] };
};

/** "The mayor's claim that 500 …", "the ministry's estimate of 40,000", "Despite the governor's promise of 900 homes", "an estimate by the bank of 40", "The council's count is 74": somebody's claim, and what it holds. */
const claim = (site: Site): Found => {
  const { reading, cue, run } = site;
  const { words, phrases, phraseOf } = reading;
  const own = phraseOf[cue.word] ?? -1;
  const phrase = phrases[own];
  if (!phrase || phrase.head !== cue.word || !CLAIM_NOUNS.has(cue.lemma) || (words[cue.word]?.quotation ?? -1) >= 0)
    return null;
  const maker = words[phrase.last + 1]?.lower === 'by' ? (phraseOf[phrase.last + 2] ?? -1) : -1;
  const owner = ownerEnd(reading, phrase);
  if (owner < 0 && !namesSomebody(reading, maker)) return null;
  // "a doctor's white-cell count" is no claim of the doctor's.
  if (owner >= 0 && words.slice(owner + 1, cue.word).some((w) => w.tag === 'NOUN' || w.tag === 'PROPN')) return null;
  const source = owner >= 0 ? own : maker;
  const joint = (owner >= 0 ? phrase.last : (phrases[maker]?.last ?? phrase.last)) + 1;
  const frame = { word: cue.word, source, first: phrase.first, last: joint };
  const opens = words[joint]?.lower ?? '';
  const vague = cue.lemma === 'figure' || cue.lemma === 'count' || cue.lemma === 'tally';
  if (opens === 'that' || (opens === 'of' && !vague && numeralAfter(reading, joint + 1, 6) > 0)) {
    const covers = upToBreak(site, joint + 1);
    return { ...frame, covers: [covers], within: { first: joint, last: run.last } };
  }
  let be = -1;
  for (let i = joint; i <= Math.min(run.last, cue.word + REACH); i++) {
    const word = words[i];
    if (!word || word.quotation >= 0 || (word.tag === 'VERB' && be < 0 && !/^(?:stands|stood)$/u.test(word.lower)))
      return null;
    if (be < 0 && (word.lemma === 'be' || word.lemma === 'stand')) be = i;
    else if (be < 0 && word.tag === 'AUX') return null;
    else if (be >= 0 && (word.tag === 'NUM' || word.tag === 'SYM') && i <= be + 7)
      return { ...frame, last: be, covers: [{ first: i, last: i + 4 }], within: { first: be, last: run.last } };
  }
  return null;
};

/** "In the Hartwell poll, conducted in May, 40% …": a poll at the head of the sentence speaks for all behind the comma. */
const polled = (site: Site): Found => {
  const { reading, cue, run } = site;
  const { words, phrases, phraseOf } = reading;
  const p = phraseOf[cue.word + 1] ?? -1;
  const phrase = phrases[p];
  if (
    !phrase ||
    cue.lemma !== 'in' ||
    (words[cue.word]?.quotation ?? -1) >= 0 ||
    !POLLS.has(words[phrase.head]?.lower ?? '')
  )
    return null;
  if (cue.word !== run.first && !(cue.word === run.first + 1 && FRONTED.has(words[run.first]?.lower ?? '')))
    return null;
  let reduced = false;
  for (let i = phrase.last + 1; i <= Math.min(run.last, phrase.last + TAIL); i++) {
    const word = words[i];
    const participle = word?.tag === 'VERB' && /(?:ed|en|ne)$/u.test(word.lower);
    if (!word || word.tag === 'AUX' || (word.tag === 'VERB' && !participle)) return null;
    if (participle && words[i - 1]?.lower === ',') reduced = true;
    if (word.lower !== ',' || (words[i + 1]?.tag === 'VERB' && !reduced)) continue;
    return {
      word: cue.word,
      source: p,
      first: cue.word,
      last: i,
      covers: [upToBreak(site, i + 1, CONTRAST)],
      within: { first: i + 1, last: run.last },
    };
  }
  return null;
};

/** Nouns and prepositions, in the order in which they are tried. */
export const NOUNS: readonly Construction[] = [
  { name: 'according to', example: '{About <900> homes have no power}, according to [the mayor].', read: according },
  { name: 'claim', example: "[The mayor's claim] that {<500> homes were built} is untrue.", read: claim },
  {
    name: 'in the poll',
    example: 'In [the Hartwell poll], conducted in May, {Ruiz led by <six> points}.',
    read: polled,
  },
];
