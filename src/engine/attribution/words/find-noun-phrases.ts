import { NAME_PARTICLES } from '../../lexicon/titles';
import { DATE } from './phrase-class';
import type { NounPhrase, Word, WordRun } from './reading';

const PRONOUNS = new Set(
  'he she they it i we you him her them us me who everyone someone somebody nobody both others many some most himself herself themselves'.split(
    ' ',
  ),
);
const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM']);
const CLOCK = /^(?:[01]?\d|2[0-4])(?::[0-5]\d(?:[ap]m)?|\.[0-5]\d[ap]m)$/iu;
const JOINERS = new Set(["'s", "'", '’s', '’', '-', '&', '/']);

const capital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
const possessive = (word: Word): boolean => /^(?:my|your|his|her|its|our|their|whose)$/u.test(word.lower);

/** True where a word tagged otherwise still sits inside a phrase: "leading researchers", "the United States-led". */
const modifies = (words: readonly Word[], i: number, started: boolean): boolean => {
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next) return false;
  const nominal = next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ';
  const before = words[i - 1];
  if (word.tag === 'VERB' && started && nominal && before) {
    // "its lead author", "the lead investigator": right after an article no verb can stand.
    if (/^(?:the|an?)$/u.test(before.lower) || possessive(before)) return true;
    return /(?:ing|ed)$/u.test(word.lower) && (before.tag === 'DET' || before.tag === 'ADJ');
  }
  return (
    word.tag === 'ADV' &&
    nominal &&
    (started || word.lower === 'more') &&
    /^(?:most|more|very|newly|now|then|largely)$/u.test(word.lower)
  );
};

const closes = (first: number, last: number, words: readonly Word[]): NounPhrase | null => {
  let end = last;
  while (end >= first && !['NOUN', 'PROPN', 'NUM', 'PRON', 'SYM'].includes(words[end]?.tag ?? '')) end--;
  // "The injured", "the poor": an adjective may head a phrase after a determiner.
  if (end < first) end = last > first && words[last]?.tag === 'ADJ' ? last : -1;
  const [a, z] = [words[first], words[end]];
  if (end < 0 || !a || !z) return null;
  const form = z.tag === 'PROPN' || (capital(z) && z.tag !== 'PRON' && end > first) ? 'proper' : 'common';
  return { first, last: end, head: end, start: a.start, end: z.end, form };
};

/** Base noun phrases of the sentences, in order; a pronoun is a phrase of its own. */
export const findNounPhrases = (words: readonly Word[], sentences: readonly WordRun[]): readonly NounPhrase[] => {
  const phrases: NounPhrase[] = [];
  for (const sentence of sentences) {
    let first = -1;
    const flush = (last: number): void => {
      const phrase = first >= 0 ? closes(first, last, words) : null;
      if (phrase) phrases.push(phrase);
      first = -1;
    };
    for (let i = sentence.first; i <= sentence.last; i++) {
      const word = words[i];
      if (!word) break;
      const previous = words[i - 1];
      // The letter of an interview's turn: "A: …".
      if (i === sentence.first && /^[QA]$/u.test(word.text) && words[i + 1]?.text === ':') {
        phrases.push({ first: i, last: i, head: i, start: word.start, end: word.end, form: 'proper' });
        continue;
      }
      // "14:32 Police say": the clock of a live page is no part of a name.
      if (CLOCK.test(word.text)) {
        flush(i - 1);
        continue;
      }
      // "In May Ana Ruiz said", "On Monday Tom Reyes put": the day is no part of the name.
      const dated =
        first === i - 1 &&
        /^(?:in|on|since|until)$/u.test(words[i - 2]?.lower ?? '') &&
        capital(previous) &&
        DATE.test(previous?.lower ?? '');
      if (dated && word.tag === 'PROPN' && capital(word) && !DATE.test(word.lower)) flush(i - 1);
      // "A Reuters poll last week showed": the week is no part of the poll.
      if (first >= 0 && /^(?:last|this|next)$/u.test(word.lower) && DATE.test(words[i + 1]?.lower ?? '')) flush(i - 1);
      if (
        word.tag === 'PRON' &&
        !possessive(word) &&
        (PRONOUNS.has(word.lower) || /^(?:this|that|these|those)$/u.test(word.lower))
      ) {
        flush(i - 1);
        if (PRONOUNS.has(word.lower))
          phrases.push({ first: i, last: i, head: i, start: word.start, end: word.end, form: 'pronoun' });
        continue;
      }
      const starts = INSIDE.has(word.tag) || possessive(word) || (word.tag === 'PRON' && word.lower === 'another');
      const joins =
        first >= 0 &&
        JOINERS.has(word.lower) &&
        // A hyphen between spaces is a dash: "in two districts - ministry".
        !(word.text === '-' && (previous?.end ?? 0) < word.start) &&
        (word.tag === 'PART' || word.tag === 'PUNCT' || word.tag === 'SYM' || word.text === '&');
      // "her brother-in-law".
      const inLaw =
        first >= 0 &&
        word.lower === 'in' &&
        previous?.text === '-' &&
        words[i + 1]?.text === '-' &&
        words[i + 2]?.lower === 'law';
      // "Maria da Luz", "Joost van der Laan".
      const second = NAME_PARTICLES.has(words[i + 1]?.lower ?? '') && capital(words[i + 2]);
      const goesOn = /^(?:van|von|de)$/u.test(previous?.lower ?? '') && words[i - 2]?.tag === 'PROPN';
      const particle =
        first >= 0 &&
        (previous?.tag === 'PROPN' || goesOn) &&
        (capital(words[i + 1]) || second) &&
        NAME_PARTICLES.has(word.lower);
      if (word.tag === 'DET' || possessive(word)) {
        // A determiner opens a new phrase, but "all the" and "both the" go together.
        if (first >= 0 && previous?.tag !== 'DET') flush(i - 1);
        if (first < 0) first = i;
      } else if (
        starts &&
        word.quotation !== (previous?.quotation ?? -1) &&
        first >= 0 &&
        previous &&
        !['DET', 'ADJ', 'NOUN', 'PROPN'].includes(previous.tag)
      ) {
        flush(i - 1);
        first = i;
      } else if (starts || joins || inLaw || particle || modifies(words, i, first >= 0)) {
        if (first < 0) {
          if (!joins) first = i;
        }
      } else flush(i - 1);
    }
    flush(sentence.last);
  }
  return phrases;
};
