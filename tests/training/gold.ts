import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FramedCue, readFrames } from '../../src/engine/attribution/frames/read-frames';
import { readWords } from '../../src/engine/attribution/words/read-words';
import type { Reading } from '../../src/engine/attribution/words/reading';
import { readDocument } from '../../src/engine/extract';

type Pair = readonly [number, number];

/** A number of the training set with its annotated source. */
export interface GoldNumber {
  readonly start: number;
  readonly end: number;
  readonly attributed: boolean;
  readonly implicit: boolean;
  readonly sources: readonly { readonly start: number; readonly end: number }[];
  readonly form: string;
  readonly attribution?: string;
}

/** One annotated attribution: spans of source, cue and content. */
export interface GoldAttribution {
  readonly id: string;
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

/** A training article, read by the engine, with its annotation. */
export interface GoldArticle {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly numbers: readonly GoldNumber[];
  readonly attributions: readonly GoldAttribution[];
  readonly discard: readonly Pair[];
  /** False where the annotation says only who asserts each number, not what else each cue covers. */
  readonly covered: boolean;
  readonly reading: Reading;
  readonly cues: readonly FramedCue[];
}

const lines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

/** Reads a folder with attribution.jsonl and, where there is one, attributions.jsonl. */
export const readGold = (folder: string, withSpans: boolean): GoldArticle[] => {
  const spans = new Map(
    (withSpans
      ? lines<{ id: string; attributions: GoldAttribution[]; discard: Pair[] }>(join(folder, 'attributions.jsonl'))
      : []
    ).map((a) => [a.id, a]),
  );
  return lines<{ id: string; publisher: string; text: string; quantities: GoldNumber[] }>(
    join(folder, 'attribution.jsonl'),
  ).map((article) => {
    const reading = readWords(readDocument(article.text, null));
    const annotated = spans.get(article.id);
    return {
      id: article.id,
      publisher: article.publisher,
      text: article.text,
      numbers: article.quantities,
      attributions: annotated?.attributions ?? [],
      discard: annotated?.discard ?? [],
      covered: annotated !== undefined,
      reading,
      cues: readFrames(reading),
    };
  });
};

const within = (spans: readonly Pair[], start: number, end: number): boolean =>
  spans.some(([s, e]) => start < e && s < end);

/** For each candidate: the attribution it heads, null where it is no cue, undefined where the annotation cannot say. */
export const labelCues = (article: GoldArticle): (GoldAttribution | null | undefined)[] => {
  const { reading, cues } = article;
  const labels: (GoldAttribution | null | undefined)[] = cues.map((cue) => {
    const word = reading.words[cue.word];
    return word && within(article.discard, word.start, word.end) ? undefined : null;
  });
  const strength = (cue: FramedCue): number =>
    ({ say: 5, according: 5, evidence: 4, think: 3, other: cue.kind === 'verb' ? 2 : 0, noun: 1 })[cue.class] +
    cue.word / 1e7;
  for (const attribution of article.attributions) {
    const inside = cues.flatMap((cue, i) => {
      const word = reading.words[cue.word];
      return word && within(attribution.cue, word.start, word.end) ? [i] : [];
    });
    for (const i of inside) labels[i] = undefined;
    const head = inside.sort(
      (a, b) => strength(cues[b] ?? (cues[0] as FramedCue)) - strength(cues[a] ?? (cues[0] as FramedCue)),
    )[0];
    if (head !== undefined) labels[head] = attribution;
  }
  return labels;
};
