import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { HONORIFICS } from '../../lexicon/titles';
import { isDash } from '../clauses/breaks';
import type { Quotation, Reading } from '../words/reading';

/** Who a name belongs to, as far as speech needs to know: whether a phrase names a person. */
export type IsPerson = (phrase: number) => boolean;

const OPENING = 12;
const SIGNED = 16;
const LIST = 40;

/** The person that a sentence is about: its first phrase under no preposition, where that is a name, "he", "she" or somebody's calling; -1 where it is another. */
export const subjectOf = (reading: Reading, isPerson: IsPerson, s: number): number => {
  const { words, sentences, phrases, phraseOf } = reading;
  const run = sentences[s];
  if (!run) return -1;
  let fallback = -1;
  for (let i = run.first; i <= Math.min(run.last, run.first + OPENING); i++) {
    const p = phraseOf[i] ?? -1;
    const phrase = phrases[p];
    if (!phrase || phrase.first !== i || (words[i]?.quotation ?? -1) >= 0) continue;
    const before = words[i - 1];
    const person = phrase.form === 'pronoun' ? /^(?:he|she)$/u.test(words[phrase.head]?.lower ?? '') : isPerson(p);
    // "For Petra Woodall, the choir is a lifeline", "Teamwork matters to Petra Woodall": the person a sentence names alone.
    if (person && phrase.form !== 'pronoun' && fallback < 0) fallback = p;
    if (i > run.first && before?.tag === 'ADP') continue;
    if (person) return p;
    const apposed = phraseOf[phrase.last + 2] ?? -1;
    if (words[phrase.last + 1]?.lower === ',' && isPerson(apposed)) return apposed;
    const head = words[phrase.head];
    if (
      head &&
      ((PERSON_NOUNS.has(head.lower) && head.lemma === head.lower && head.lower !== 'people') ||
        HONORIFICS.has(head.lower))
    )
      return p;
    if (words[i - 1]?.sentence !== words[i]?.sentence || before?.tag !== 'SCONJ') break;
  }
  if (fallback >= 0) return fallback;
  const rest = new Set<number>();
  for (let i = run.first; i <= run.last && i < run.first + LIST; i++)
    if (isPerson(phraseOf[i] ?? -1)) rest.add(phraseOf[i] ?? -1);
  return rest.size === 1 ? ([...rest][0] ?? -1) : -1;
};

/** The name behind a dash that signs a quotation, on its own line or the next ("“We lost 40 boats.” — Ana Ruiz, mayor"); -1 where none does. */
export const signature = (reading: Reading, { block }: Quotation, closing: number): number => {
  const { words, phrases, phraseOf } = reading;
  const dash = words[closing + 1];
  if (!dash || dash.block - block > 1 || !(isDash(words, closing + 1) || dash.text === '-' || dash.text === '―'))
    return -1;
  const p = phraseOf[closing + 2] ?? -1;
  if (phrases[p]?.form !== 'proper') return -1;
  for (let i = closing + 2; i < closing + SIGNED && words[i]?.block === dash.block; i++)
    if (/^(?:VERB|AUX|PRON)$/u.test(words[i]?.tag ?? '')) return -1;
  return words[closing + SIGNED]?.block === dash.block ? -1 : p;
};

/** Whether a paragraph asks what the next one, a speech, answers. */
export const asks = ({ blocks, turns, text }: Reading, b: number): boolean => {
  const block = blocks[b];
  return (
    block !== undefined &&
    block.role !== 'title' &&
    (turns.get(b)?.asks === true ||
      /\?["”’']?[*_\s]*$/u.test(text.slice(Math.max(block.start, block.end - 6), block.end)))
  );
};
