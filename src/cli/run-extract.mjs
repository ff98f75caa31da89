import './set-up.mjs';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve('node_modules/.cache/claim-ledger');
const built = join(folder, 'extract.js');

/** When a file below these paths was last changed, in milliseconds since the epoch. @param {string[]} paths @returns {number} */
const newest = (paths) =>
  Math.max(
    ...paths.map((path) => {
      const stat = statSync(path);
      if (!stat.isDirectory()) return stat.mtimeMs;
      return Math.max(stat.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
    }),
  );

const sources = ['src/cli', 'src/engine', 'src/exchange', 'src/model', 'data', 'package-lock.json'];
if (!existsSync(built) || statSync(built).mtimeMs < newest(sources)) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'src/cli/extract.ts',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'extract.js' } },
    },
  });
}
await import(pathToFileURL(built).href);
