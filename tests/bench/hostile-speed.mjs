import { readFileSync } from 'node:fs';
import { createServer } from 'vite';

/*
 * Whether twice a hostile text takes at most 2.5 times as long: every sign, what was slow once, and pairs and triples of
 * signs and words drawn by a seed, from 25 to 200 kB, with the learned model. What is read in less than 200 ms is not
 * judged: there the clock is. A piece that seems slow is measured again, and the least of each counts.
 * Run: node tests/bench/hostile-speed.mjs [seed] [draws]
 */
const [seed = 1, draws = 300] = process.argv.slice(2).map(Number);
const MOST = 2.5;
const LEAST_MS = 200;
const [SMALLEST, LARGEST] = [25_000, 200_000];
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
const { drawPieces, hostilePieces, hostileText, signs, slowOnce } =
  await server.ssrLoadModule('/tests/bench/hostile-text.ts');
await server.close();
const model = readModel(readFileSync('data/model/attribution.bin'));

/** CPU milliseconds for a text of the piece. @param {string} piece @param {number} length @returns {number} */
const measure = (piece, length) => {
  const text = hostileText(piece, length);
  const before = process.cpuUsage();
  extract({ text, model });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

extract({ text: readFileSync('data/article.md', 'utf8'), model });
const slow = [];
const pieces = [...new Set([...signs, ...slowOnce, ...hostilePieces, ...drawPieces(seed, draws)])];
for (const piece of pieces) {
  let once = measure(piece, SMALLEST);
  for (let length = SMALLEST; length < LARGEST && once < PATIENCE_MS; length *= 2) {
    let twice = measure(piece, 2 * length);
    for (let again = 0; again < 2 && twice > LEAST_MS && twice > MOST * once; again += 1) {
      once = Math.max(once, measure(piece, length));
      twice = Math.min(twice, measure(piece, 2 * length));
    }
    if (twice > LEAST_MS && twice > MOST * once) {
      slow.push({ piece: JSON.stringify(piece), kB: length / 1000, ms: Math.round(once), twice: Math.round(twice) });
      break;
    }
    once = twice;
  }
}
if (slow.length > 0) console.table(slow);
console.log(
  `${pieces.length} pieces, seed ${seed}: ${slow.length} take more than ${MOST} times as long for twice the text`,
);
process.exitCode = slow.length > 0 ? 1 : 0;
