import type { WeighedCue } from '../cues/weigh-cues';
import type { Reading } from '../words/reading';

const ASIDE = /^(?:but|while|although|though|whereas|who|which|;)$/u;

/** The word that ends a clause between two words, or null. */
const boundary = ({ words }: Reading, from: number, to: number): string | null => {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word && ASIDE.test(word.lower) && (word.lower === ';' || words[i - 1]?.lower === ',')) return word.lower;
  }
  return null;
};

const inSentence = (reading: Reading, target: number, cue: WeighedCue): number => {
  const { words, sentences, phrases } = reading;
  const t = words[target];
  const c = words[cue.word];
  const run = sentences[t?.sentence ?? -1];
  const source = phrases[cue.source];
  if (!t || !c || !run) return 0;
  if (source && source.first <= target && target <= source.last) return 0;
  const quoted = t.quotation >= 0 && t.quotation !== c.quotation;
  if (quoted && (cue.grammar.afterQuotation || cue.grammar.beforeQuotation)) return 0.95;
  if (target > cue.word) {
    const cut = boundary(reading, cue.word + 1, target);
    if (cue.class === 'according') return cut === 'but' || cut === ';' || cut === 'while' ? 0.3 : 0.8;
    if (source && source.first > cue.word && target > source.last && cue.kind === 'verb') return 0.25;
    return cut === null ? 0.85 : cut === 'who' || cut === 'which' ? 0.55 : 0.35;
  }
  const edge = source && source.first < cue.word ? source.first : cue.word;
  if (target >= edge) return 0.1;
  const comma = words[edge - 1]?.lower === ',' || cue.grammar.afterQuotation;
  if (cue.class === 'according') return boundary(reading, target, edge) === null ? 0.9 : 0.5;
  const closing = run.last - Math.max(cue.word, source?.last ?? 0) < 14;
  if (comma && closing && cue.grammar.next !== 'that') return boundary(reading, target, edge) === null ? 0.85 : 0.5;
  return 0.08;
};

/** How likely a cue covers a word by rules: clause boundaries inside a sentence, quotation marks across sentences and paragraphs. */
export const scopeByRules = (reading: Reading, target: number, cue: WeighedCue): number => {
  const { words, sentences, quotations, blocks } = reading;
  const t = words[target];
  const c = words[cue.word];
  if (!t || !c) return 0;
  if (t.sentence === c.sentence) return cue.confidence * inSentence(reading, target, cue);
  const quotation = quotations[t.quotation];
  const introduces = words[sentences[c.sentence]?.last ?? -1]?.lower === ':';
  const distance = Math.abs(t.sentence - c.sentence);
  if (quotation && !quotation.single) {
    if (c.quotation === t.quotation) return 0;
    const quoting = cue.grammar.afterQuotation || cue.grammar.beforeQuotation;
    if (c.block === t.block) return cue.confidence * (quoting ? 0.9 : 0.7) * (1 - 0.03 * distance);
    const begins = quotation.start - (blocks[t.block]?.start ?? 0) < 2;
    if (c.block < t.block && (begins || quotation.continues >= 0))
      return (
        cue.confidence * (introduces ? 0.95 : quotation.continues >= 0 ? 0.85 : 0.65) * 0.97 ** (t.block - c.block)
      );
    return 0;
  }
  if (introduces && c.block < t.block && t.block - c.block <= 2 && blocks[t.block]?.role === 'quotation')
    return cue.confidence * 0.8;
  return 0;
};
