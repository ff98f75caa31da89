import type { FramedCue } from '../frames/read-frames';
import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';

const shape = (text: string): string =>
  text
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\d+/gu, '9')
    .slice(0, 6);
const OPEN_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'ADV']);

const PLAIN = new Set(['say', 'tell', 'add', 'write', 'report', 'announce']);

/** Sparse features of a cue candidate for the linear detector: its own words, its neighbours' tags, its grammar and the quotations beside it. */
export const describeCue = (reading: Reading, cue: FramedCue): string[] => {
  const { words, sentences, phrases, phraseOf, blocks } = reading;
  const i = cue.word;
  const word = words[i];
  if (!word) return [];
  const run = sentences[word.sentence];
  const g = cue.clause;
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
      .filter((w) => w.tag === 'VERB' && w !== word && PLAIN.has(w.lemma)).length;
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
