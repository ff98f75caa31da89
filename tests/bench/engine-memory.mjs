import { readFileSync } from 'node:fs';
import { createServer } from 'vite';

/*
 * What one text of 1 MB costs in memory: the heap before, at its highest while the number reader works, and after.
 * Run: node --expose-gc tests/bench/engine-memory.mjs
 */
const collect = globalThis.gc;
if (collect === undefined) throw new Error('Run with node --expose-gc, or there is nothing to compare.');

const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false },
});
const { readDocument } = await server.ssrLoadModule('/src/engine/extract.ts');
const { findQuantities } = await server.ssrLoadModule('/src/engine/find-quantities.ts');
await server.close();

const article = readFileSync('data/article.md', 'utf8');
const text = `${article}\n\n`.repeat(Math.ceil(1_000_000 / article.length));
const megabytes = () => process.memoryUsage().heapUsed / 1e6;

findQuantities(readDocument(article, null));
collect();
const before = megabytes();
const cpu = process.cpuUsage();
const document = readDocument(text, null);
const { found } = findQuantities(document);
const { user, system } = process.cpuUsage(cpu);
const grown = megabytes() - before;
collect();
const held = megabytes() - before;
console.table({
  characters: text.length,
  quantities: found.length,
  'million characters per CPU second': Number((text.length / (user + system)).toFixed(2)),
  'MB grown while reading, refuse included': Math.round(grown),
  'MB held by tokens and quantities': Math.round(held),
});
if (document.tokens.length === 0) throw new Error('nothing was read');
