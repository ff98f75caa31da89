import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { HONORIFICS } from '../../lexicon/titles';
import { CERTAIN, type WeighedCue } from '../cues/weigh-cues';
import type { Entities } from '../speakers/find-entities';
import { isPerson } from '../speakers/who-is-meant';
import { inHeadline } from '../words/in-headline';
import type { Reading } from '../words/reading';
import { wordAt } from '../words/word-at';
import { interviewed, questionsBefore } from './find-interview';
import { saidInHeadline, signature } from './signed-quotations';
import { unmarkedAnswers } from './unmarked-answers';

/** Sentences of a paragraph gone back over for whom it is about, and words of each within which its subject stands. */
const SENTENCES = 6;
const OPENING = 12;
/** How sure a cue must be to speak for the quotation, so that nobody is implied, 0 to 1. */
const SAID = 0.5;
/** Paragraphs that end with a question before speech without a cue that make an article an interview. */
const QUESTIONS = 2;
/** Fewest words of a speech; fewer are a name or a title. */
const SPEECH = 3;

/** The person that a sentence is about: its first phrase under no preposition, where that is a name, "he", "she" or somebody's calling; -1 where it is another. */
const subjectOf = ({ words, phrases, phraseOf, sentences }: Reading, entities: Entities, s: number): number => {
  const run = sentences[s];
  if (!run) return -1;
  let aside = false;
  for (let i = run.first; i <= Math.min(run.last, run.first + OPENING); i++) {
    const p = phraseOf[i] ?? -1;
    const phrase = phrases[p];
    if (words[i]?.lower === ',') aside = false;
    if (!phrase || phrase.first !== i || (words[i]?.quotation ?? -1) >= 0) continue;
    const before = words[i - 1];
    if (i > run.first && (before?.tag === 'ADP' || before?.tag === 'SCONJ')) aside = before.tag === 'SCONJ';
    else if (!aside) {
      const head = words[phrase.head]?.lower ?? '';
      if (phrase.form === 'pronoun') return /^(?:he|she)$/u.test(head) ? p : -1;
      const entity = entities.ofPhrase.get(p);
      if (entity) return isPerson(entity) ? p : -1;
      const apposed = phraseOf[phrase.last + 2] ?? -1;
      const named = entities.ofPhrase.get(apposed);
      if (words[phrase.last + 1]?.lower === ',' && named && isPerson(named)) return apposed;
      return (PERSON_NOUNS.has(head) && words[phrase.head]?.lemma === head && head !== 'people') || HONORIFICS.has(head)
        ? p
        : -1;
    }
  }
  return -1;
};

const wholeQuoted = ({ words, sentences }: Reading, s: number): boolean => {
  const run = sentences[s];
  return run !== undefined && words.slice(run.first, run.last + 1).every((w) => w.quotation >= 0);
};

/** A speech that is a sentence of its own: no part of one that a name, a title or the writer's own words go on in. */
const stands = ({ words, sentences, quotations }: Reading, q: number, opening: number): boolean => {
  const quotation = quotations[q];
  const sentence = words[opening]?.sentence ?? -1;
  if (!quotation || quotation.single || sentences[sentence]?.first !== opening) return false;
  const last = wordAt(words, quotation.end - 1);
  const end = words[last];
  const closing = sentences[end?.sentence ?? -1]?.last === last;
  const stop = words[quotation.closed ? last - 1 : last]?.text ?? '';
  return closing && last - opening > SPEECH && (/[.?!…]$/u.test(stop) || !quotation.closed);
};

const cueIn = (bySentence: readonly (readonly WeighedCue[])[], { words }: Reading, s: number): WeighedCue | undefined =>
  bySentence[s]?.find(
    (cue) =>
      (cue.class === 'say' || cue.class === 'according' || cue.kind === 'colon') &&
      cue.confidence >= SAID &&
      (words[cue.word]?.quotation ?? -1) < 0,
  );

/** Who speaks where no verb or label attributes, as phrases: by quotation, and by block for answers without marks. */
export interface Implied {
  readonly quotations: ReadonlyMap<number, number>;
  readonly blocks: ReadonlyMap<number, number>;
}

/** Who speaks in each quotation that no verb or label attributes: the person its paragraph is about, else the paragraph before it, and in an interview whoever answers the questions, in marks or without. */
export const impliedSpeakers = (
  reading: Reading,
  entities: Entities,
  bySentence: readonly (readonly WeighedCue[])[],
): Implied => {
  const { words, sentences, quotations, phrases, blocks } = reading;
  const found = new Map<number, number>();
  const asked = questionsBefore(reading);
  for (const [block, { asks }] of reading.turns) if (asks) asked.add(block);
  const { questions: unmarked, answers } = unmarkedAnswers(reading);
  for (const block of unmarked) asked.add(block);
  const blockOf = (s: number): number => words[sentences[s]?.first ?? -1]?.block ?? -1;
  const pronoun = (p: number): boolean => phrases[p]?.form === 'pronoun';
  /** The person that the sentences of a block up to one are about, the nearest first, or who speaks in them; -1 where nobody is. */
  const about = (from: number, block: number): number => {
    let nearest = -1;
    for (let s = from; s > from - SENTENCES && blockOf(s) === block; s--) {
      if (wholeQuoted(reading, s)) continue;
      const p = cueIn(bySentence, reading, s)?.source ?? subjectOf(reading, entities, s);
      if (p >= 0 && nearest < 0) nearest = p;
      if (p >= 0 && !pronoun(p)) return pronoun(nearest) && isNamed(p) ? p : nearest;
    }
    return nearest;
  };
  const isNamed = (p: number): boolean => {
    const entity = entities.ofPhrase.get(p);
    return entity !== undefined && entity.kind !== 'organisation';
  };
  const answerer =
    asked.size < QUESTIONS
      ? -1
      : interviewed(
          reading,
          entities,
          [...asked].reduce((a, b) => Math.min(a, b)),
        );
  quotations.forEach((quotation, q) => {
    const earlier = found.get(quotation.continues);
    if (quotation.continues >= 0) {
      if (earlier !== undefined) found.set(q, earlier);
      return;
    }
    const opening = wordAt(words, quotation.start);
    const signed = signature(reading, quotation);
    if (signed >= 0) {
      found.set(q, signed);
      return;
    }
    if (inHeadline(reading, opening)) {
      const p = saidInHeadline(reading, entities, q, opening, answerer);
      if (p >= 0) found.set(q, p);
      return;
    }
    if (!stands(reading, q, opening)) return;
    const first = words[opening]?.sentence ?? -1;
    const last = words[wordAt(words, quotation.end - 1)]?.sentence ?? first;
    const { block } = quotation;
    for (let s = first; s <= last + 1; s++) if (blockOf(s) === block && cueIn(bySentence, reading, s)) return;
    if (words[opening - 1]?.lower === ':') return;
    let p = about(first - 1, block);
    if (p < 0 && found.has(q - 1) && quotations[q - 1]?.block === block) p = found.get(q - 1) ?? -1;
    const opens = blockOf(first - 1) !== block;
    if (p < 0 && opens) {
      if (asked.has(block - 1) && answerer >= 0) p = answerer;
      else if (blocks[block - 1]?.role === 'paragraph') {
        const before = quotations[q - 1];
        if (before?.block === block - 1) p = found.get(q - 1) ?? -1;
        else if (!asked.has(block - 1)) p = about(first - 1, block - 1);
      }
    }
    if (answerer >= 0 && pronoun(p)) p = answerer;
    if (p >= 0) found.set(q, p);
  });
  return {
    quotations: found,
    blocks: new Map(answerer < 0 ? [] : [...answers].map((block) => [block, answerer] as const)),
  };
};

const GRAMMAR = {
  subject: -1,
  passive: false,
  infinitive: false,
  gerund: false,
  modal: false,
  negated: false,
  next: '',
  afterQuotation: false,
  beforeQuotation: false,
} as const;

/** The implied speaker of the quotation or answer a word stands in, as a cue without words of its own: its first word or mark stands for it; null where nobody is implied. */
export const impliedCue = (
  { words, quotations, blocks }: Reading,
  implied: Implied,
  target: number,
): WeighedCue | null => {
  const { quotation = -1, block = -1 } = words[target] ?? {};
  const source = implied.quotations.get(quotation) ?? implied.blocks.get(block);
  const place = quotations[quotation] ?? blocks[block];
  if (source === undefined || !place) return null;
  const word = wordAt(words, place.start);
  return {
    word,
    kind: 'colon',
    lemma: '',
    class: 'other',
    grammar: GRAMMAR,
    confidence: CERTAIN,
    source,
    sureness: CERTAIN,
    report: { place: 'implied', source, first: word, last: word },
  };
};
