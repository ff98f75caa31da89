import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import type { CueCandidate } from './find-cues';
import { findSubject } from './find-subject';

const shape = (text: string): string =>
  text
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\d+/gu, '9')
    .slice(0, 6);
const OPEN_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'ADV']);

/** Grammar around a cue: told apart from features because the scope stage reads it too. */
export interface CueGrammar {
  readonly passive: boolean;
  /** Index of the phrase that is the verb's subject by form, or -1. */
  readonly subject: number;
  readonly infinitive: boolean;
  readonly gerund: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
  /** What comes right after: "that", a mark, the content's first tag. */
  readonly next: string;
  /** A quotation ends right before it, or starts right after it (a comma or a short noun phrase may stand between). */
  readonly afterQuotation: boolean;
  readonly beforeQuotation: boolean;
}

const PLAIN = /^(?:say|tell|add|write|report|announce)$/u;
const MODALS = new Set(['would', 'could', 'should', 'may', 'might', 'can', 'will', 'must', "'ll", "'d"]);

/** Reads the grammar around a cue from the tags alone. */
export const grammarOf = (reading: Reading, cue: CueCandidate): CueGrammar => {
  const { words } = reading;
  const i = cue.word;
  const word = words[i];
  const sentence = word?.sentence;
  const left = [1, 2, 3].map((d) => words[i - d]).filter((w) => w?.sentence === sentence);
  const right = [1, 2, 3, 4, 5, 6].map((d) => words[i + d]).filter((w) => w?.sentence === sentence);
  const be = left.slice(0, 2).some((w) => w?.tag === 'AUX' && (w.lemma === 'be' || w.lemma === 'get'));
  const nextWord = right[0];
  const quoteLeft = left.findIndex((w) => w !== undefined && w.quotation >= 0 && w.quotation !== word?.quotation);
  const quoteRight = right.findIndex((w) => w !== undefined && w.quotation >= 0 && w.quotation !== word?.quotation);
  return {
    subject: cue.kind === 'verb' ? (findSubject(reading, cue.word)?.phrase ?? -1) : -1,
    passive: be && /(?:ed|en|wn|ld|id|ut|nt|ght|ound)$/u.test(word?.lower ?? ''),
    infinitive: left[0]?.lower === 'to' || left[1]?.lower === 'to',
    gerund: /ing$/u.test(word?.lower ?? ''),
    // "the race in May put", "Will said": a capital is a month or a name.
    modal: left.some((w) => w !== undefined && MODALS.has(w.text)),
    negated: left.some((w) => w !== undefined && /^(?:not|n't|never|no)$/u.test(w.lower)),
    next: nextWord === undefined ? '.' : OPEN_TAGS.has(nextWord.tag) ? nextWord.tag : nextWord.lower,
    afterQuotation: quoteLeft >= 0 && quoteLeft < 3,
    beforeQuotation: quoteRight >= 0,
  };
};

/** Sparse features of a cue candidate for the linear detector: its own words, its neighbours' tags, its grammar and the quotations beside it. */
export const describeCue = (reading: Reading, cue: CueCandidate): string[] => {
  const { words, sentences, phrases, phraseOf, blocks } = reading;
  const i = cue.word;
  const word = words[i];
  if (!word) return [];
  const run = sentences[word.sentence];
  const g = grammarOf(reading, cue);
  const near = (d: number) => {
    const w = words[i + d];
    return w?.sentence === word.sentence ? w : undefined;
  };
  const closed = (d: number): string => {
    const w = near(d);
    return w === undefined ? '#' : OPEN_TAGS.has(w.tag) ? w.tag : w.lower;
  };
  const l = cue.lemma;
  const features = [
    `l=${l}`,
    `w=${word.lower}`,
    `t=${word.tag}`,
    `k=${cue.kind}/${cue.class}`,
    `s=${word.lower.slice(-3)}`,
    `sh=${shape(word.text)}`,
    `-1=${closed(-1)}`,
    `+1=${closed(1)}`,
    `-2=${closed(-2)}`,
    `+2=${closed(2)}`,
    `-1t=${near(-1)?.tag}`,
    `+1t=${near(1)?.tag}`,
    `-2t=${near(-2)?.tag}`,
    `+2t=${near(2)?.tag}`,
    `-1w=${near(-1)?.lower}`,
    `+1w=${near(1)?.lower}`,
    `c3=${closed(-1)}|${cue.class}|${closed(1)}`,
    `ct=${near(-2)?.tag}|${near(-1)?.tag}|${near(1)?.tag}|${near(2)?.tag}`,
    `l+1=${l}|${closed(1)}`,
    `l-1=${l}|${closed(-1)}`,
    `l+1t=${l}|${near(1)?.tag}`,
    `k+1=${cue.class}|${closed(1)}|${closed(2)}`,
    `q=${word.quotation >= 0}|${cue.class}`,
    `aq=${g.afterQuotation}|${cue.class}`,
    `bq=${g.beforeQuotation}|${cue.class}`,
    `lq=${l}|${word.quotation >= 0}|${g.afterQuotation}|${g.beforeQuotation}`,
    `g=${g.passive ? 'p' : ''}${g.infinitive ? 'i' : ''}${g.gerund ? 'g' : ''}${g.modal ? 'm' : ''}${g.negated ? 'n' : ''}|${cue.class}`,
    `lg=${l}|${g.passive ? 'p' : ''}${g.infinitive ? 'i' : ''}${g.gerund ? 'g' : ''}`,
    `b=${blocks[word.block]?.role}|${cue.kind}`,
  ];
  let p = -1;
  for (let k = i - 1; run && k >= run.first && p < 0; k--) p = phraseOf[k] ?? -1;
  const subject = phrases[p];
  const head = subject ? words[subject.head] : undefined;
  features.push(
    `np=${subject?.form}|${cue.class}`,
    `nph=${head?.lemma}|${cue.class}`,
    `npl=${subject?.form}|${l}`,
    `npd=${subject ? Math.min(6, i - subject.last) : '-'}|${cue.class}`,
  );
  const voice = Math.min(2, reading.voices.get(head?.lower ?? '') ?? 0);
  const objectHead = words[phrases[phraseOf[i + 1] ?? -1]?.head ?? -1];
  const governed = near(-1)?.lower === 'to' ? (near(-2)?.lemma ?? '#') : '';
  features.push(
    `v=${voice}|${cue.class}`,
    `v=${voice}|${l}`,
    `v=${voice}|${subject?.form}|${cue.class}|${closed(1)}`,
    `rv=${Math.min(2, reading.voices.get(objectHead?.lower ?? '') ?? 0)}|${cue.class}|${g.afterQuotation}`,
    `sc=${subject ? phraseClass(reading, subject) : '-'}|${cue.class}`,
    `sc=${subject ? phraseClass(reading, subject) : '-'}|${l}`,
    `sc=${subject ? phraseClass(reading, subject) : '-'}|${closed(1)}|${cue.class}`,
    `to=${governed}|${cue.class}`,
    `oh=${objectHead?.lemma}|${cue.class}`,
  );
  if (run) {
    const others = words
      .slice(run.first, run.last + 1)
      .filter((w) => w.tag === 'VERB' && w !== word && PLAIN.test(w.lemma)).length;
    features.push(`ot=${Math.min(2, others)}|${cue.class}`, `ot=${Math.min(1, others)}|${l}`);
    const that = [2, 3, 4, 5].some((d) => near(d)?.lower === 'that');
    features.push(
      `end=${Math.min(4, run.last - i)}|${cue.class}`,
      `start=${Math.min(4, i - run.first)}|${cue.class}`,
      `that=${that}|${cue.class}`,
      `fw=${words[run.first]?.lower}|${cue.kind}`,
      `lm=${words[run.last]?.lower}|${cue.kind}`,
    );
  }
  const object = phrases[phraseOf[i + 1] ?? -1];
  features.push(`o=${object?.form}|${cue.class}`, `oh=${object ? words[object.head]?.tag : '-'}|${l}`);
  return features;
};
