import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideQuantities } from '../../src/engine/attribution/attribute-quantities';
import { CONSTRUCTIONS, readFrames } from '../../src/engine/attribution/frames/read-frames';
import { readModel } from '../../src/engine/attribution/model';
import { readWords } from '../../src/engine/attribution/words/read-words';
import { readDocument } from '../../src/engine/extract';
import type { Span } from '../../src/model/span';
import { bareQuantity } from '../golden/bare-quantity';
import { compareSpeakers } from '../golden/compare-speakers';
import { readSpoken } from '../golden/read-spoken';

// Run: `npm run constructions -- FOLDER [PART]`; FOLDER holds train/attribution.jsonl and real/articles.jsonl (what is missing is
// left out), PART reads every so many articles of train alone. Prints the table of worth: for each construction how often it fires, how
// often it decides who says an annotated figure, and how often it is right.
const [folder, part = '1'] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run constructions -- FOLDER [PART]');

interface Asked {
  readonly span: Span;
  readonly isRight: (speaker: Span | null, name: string | null) => boolean;
}
interface Article {
  readonly text: string;
  readonly asked: readonly Asked[];
}

const lines = (path: string): Record<string, never>[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Record<string, never>)
    : [];
const overlaps = (a: Span | null, spans: readonly Span[]): boolean =>
  a !== null && spans.some((b) => a.start < b.end && b.start < a.end);
const lastWord = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .at(-1) ?? '';

const train = (): Article[] =>
  (
    lines(join(folder, 'train/attribution.jsonl')) as unknown as {
      text: string;
      quantities: (Span & { attributed: boolean; sources: Span[] })[];
    }[]
  )
    .filter((_, i) => i % Number(part) === 0)
    .map(({ text, quantities }) => ({
      text,
      asked: quantities.map((q) => ({
        span: q,
        isRight: (speaker) =>
          q.attributed
            ? speaker !== null && (q.sources.length === 0 || overlaps(speaker, q.sources))
            : speaker === null,
      })),
    }));

interface Claimed extends Span {
  readonly optional?: boolean;
  readonly speaker: { readonly name: string; readonly mention: Span; readonly aliases?: string[] } | null;
  readonly speakerAlt?: (string | null)[];
}
const real = (): Article[] =>
  (lines(join(folder, 'real/articles.jsonl')) as unknown as { text: string; claims: Claimed[] }[]).map(
    ({ text, claims }) => ({
      text,
      asked: claims
        .filter(({ optional }) => !optional)
        .map((claim) => ({
          span: claim,
          isRight: (speaker, name) => {
            const also = claim.speakerAlt ?? [];
            if (speaker === null || name === null) return claim.speaker === null || also.includes(null);
            const names = [claim.speaker?.name, ...(claim.speaker?.aliases ?? []), ...also].flatMap((one) =>
              one ? [lastWord(one)] : [],
            );
            return (
              (claim.speaker !== null && overlaps(speaker, [claim.speaker.mention])) || names.includes(lastWord(name))
            );
          },
        })),
    }),
  );

const unseen = (): Article[] =>
  readdirSync('tests/golden/unseen').map((name) => {
    const { text, figures } = readSpoken(readFileSync(join('tests/golden/unseen', name), 'utf8'));
    return {
      text,
      asked: figures.map((figure) => ({
        span: figure,
        isRight: (speaker, named) => {
          const mention = speaker && { ...speaker, text: text.slice(speaker.start, speaker.end), name: named ?? '' };
          const answer = {
            speaker: mention,
            cue: null,
            mode: figure.mode,
            via: [],
            hedges: [],
            confidence: 1,
            alternatives: [],
          } as const;
          const { attributedRight, ownRight } = compareSpeakers([figure], [answer]).tally;
          return attributedRight + ownRight > 0;
        },
      })),
    };
  });

const model = readModel(readFileSync('data/model/attribution.bin'));
type Counts = { fires: number; decides: number; right: number };
const tables = Object.entries({ train, real, unseen }).map(([name, read]) => {
  const counts = new Map<string, Counts>();
  const of = (construction: string): Counts => {
    const known = counts.get(construction) ?? { fires: 0, decides: 0, right: 0 };
    counts.set(construction, known);
    return known;
  };
  for (const { text, asked } of read()) {
    const document = readDocument(text, null);
    for (const { frame } of readFrames(readWords(document))) if (frame) of(frame.construction).fires++;
    const decided = decideQuantities(
      document,
      asked.map(({ span }) => bareQuantity(text, span)),
      model,
    );
    decided.forEach(({ attribution: { speaker, via }, construction }, i) => {
      const count = of(construction);
      count.decides++;
      // The training set names the outermost source.
      const outermost = name === 'train' ? (via[0] ?? speaker) : speaker;
      if (asked[i]?.isRight(outermost, outermost?.name ?? null)) count.right++;
    });
  }
  return { name, counts };
});
const names = [
  ...new Set([...CONSTRUCTIONS.map(({ name }) => name), ...tables.flatMap(({ counts }) => [...counts.keys()])]),
];
const cell = (counts: Counts | undefined): string =>
  counts
    ? `${counts.fires || '–'} | ${counts.decides || '–'} | ${counts.decides ? ((100 * counts.right) / counts.decides).toFixed(0) : '–'}`
    : '– | – | –';
console.log(`| construction |${tables.map(({ name }) => ` ${name}: fires | decides | right % |`).join('')}`);
console.log(`|---|${tables.map(() => '---|---|---|').join('')}`);
for (const name of names)
  console.log(`| ${name} |${tables.map(({ counts }) => ` ${cell(counts.get(name))} |`).join('')}`);
