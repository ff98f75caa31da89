import { readFileSync } from 'node:fs';
import { createServer } from 'vite';

/*
 * Whether twice a hostile text takes at most 2.5 times as long: every sign, what was slow once, and pairs and triples of
 * signs and words drawn by a seed; of the engine from 25 to 200 kB, with the learned model, and of the stage that reads
 * copy (mending, blocks, metadata) in one line of up to 1 MB and in lines of up to 200 kB. What is read in
 * less than 200 ms is not judged: there the clock is. A piece that seems slow is measured again, and the least of each
 * counts. The worst ratio that was judged is named for each.
 * Run: node tests/bench/hostile-speed.mjs [seed] [draws] [engine | copy]
 */
const [seed = 1, draws = 300] = process.argv.slice(2, 4).map(Number);
const only = process.argv[4];
const MOST = 2.5;
const LEAST_MS = 200;
const SMALLEST = 25_000;
/** A piece that is linear and slow is not measured at its longest. */
const PATIENCE_MS = 5_000;

const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false },
});
const { extract } = await server.ssrLoadModule('/src/engine/extract.ts');
const { readModel } = await server.ssrLoadModule('/src/engine/attribution/model.ts');
const { mendPlainText } = await server.ssrLoadModule('/src/read/mend-plain-text.ts');
const { readBlocks } = await server.ssrLoadModule('/src/model/blocks/find-blocks.ts');
const { describeCopy } = await server.ssrLoadModule('/src/model/blocks/describe-copy.ts');
const { copyPieces, copyShapes, drawPieces, hostilePieces, hostileText, signs, slowOnce } =
  await server.ssrLoadModule('/tests/bench/hostile-text.ts');
await server.close();
const model = readModel(readFileSync('data/model/attribution.bin'));

/** @typedef {{ name: string, read: (text: string) => void, shapes: Record<string, (piece: string, length: number) => string>, pieces: string[], largest: number }} Stage */

/** @param {string} text */
const readCopy = (text) => {
  const mended = mendPlainText(text);
  describeCopy(mended, readBlocks(mended));
};
const drawn = drawPieces(seed, draws);
/** @type {Stage[]} */
const stages = [
  {
    name: 'engine',
    read: (text) => extract({ text, model }),
    shapes: { 'one line': hostileText },
    pieces: [...signs, ...slowOnce, ...hostilePieces, ...drawn],
    largest: 200_000,
  },
  {
    name: 'copy',
    read: readCopy,
    shapes: { 'one line': copyShapes['one line'], 'a run with an end': copyShapes['a run with an end'] },
    pieces: [...signs, ...slowOnce, ...copyPieces],
    largest: 1_000_000,
  },
  {
    name: 'copy in lines',
    read: readCopy,
    shapes: { lines: copyShapes.lines, 'long lines': copyShapes['long lines'] },
    pieces: copyPieces,
    largest: 200_000,
  },
];

/** CPU milliseconds for a text. @param {(text: string) => void} read @param {string} text @returns {number} */
const measure = (read, text) => {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

extract({ text: readFileSync('data/article.md', 'utf8'), model });
let failed = 0;
for (const { name, read, shapes, pieces, largest } of stages.filter(
  (stage) => only === undefined || stage.name.startsWith(only),
)) {
  const slow = [];
  let worst = { ratio: 0, piece: '', shape: '', kB: 0 };
  for (const piece of new Set(pieces)) {
    for (const [shape, textOf] of Object.entries(shapes)) {
      let once = measure(read, textOf(piece, SMALLEST));
      for (let length = SMALLEST; length < largest && once < PATIENCE_MS; length *= 2) {
        let twice = measure(read, textOf(piece, 2 * length));
        for (let again = 0; again < 2 && twice > LEAST_MS && twice > MOST * once; again += 1) {
          once = Math.max(once, measure(read, textOf(piece, length)));
          twice = Math.min(twice, measure(read, textOf(piece, 2 * length)));
        }
        const found = { piece: JSON.stringify(piece), shape, kB: length / 1000 };
        if (twice > LEAST_MS && twice / once > worst.ratio) worst = { ...found, ratio: twice / once };
        if (twice > LEAST_MS && twice > MOST * once) {
          slow.push(found);
          console.log(name, { ...found, ms: Math.round(once), twice: Math.round(twice) });
          break;
        }
        once = twice;
      }
    }
  }
  const { ratio, piece, shape, kB } = worst;
  console.log(
    `${name}: ${new Set(pieces).size} pieces, seed ${seed}: ${slow.length} take more than ${MOST} times as long for twice the text; the worst ratio is ${ratio.toFixed(2)} (${piece}, ${shape}, from ${kB} kB)`,
  );
  failed += slow.length;
}
process.exitCode = failed > 0 ? 1 : 0;
