import './set-up.mjs';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Every file at or below a path, in an order of its own. @param {string} path @returns {string[]} */
const filesOf = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** What the built engine is made of, as one hash: a change of branch leaves files with any time of change, and takes others away. @returns {string} */
const hashSources = () => {
  const hash = createHash('sha256');
  const rooms = ['cli', 'engine', 'exchange', 'model', 'review'].map((room) => `src/${room}`);
  for (const file of [...[...rooms, 'data'].flatMap(filesOf), 'package-lock.json']) {
    const content = readFileSync(file);
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
};

const builds = resolve('node_modules/.cache/claim-ledger/extract');
const folder = join(builds, hashSources());
if (!existsSync(folder)) {
  const unfinished = `${folder}-${process.pid}`;
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'src/cli/extract.ts',
      outDir: unfinished,
      rolldownOptions: { output: { entryFileNames: 'extract.js' } },
    },
  });
  mkdirSync(builds, { recursive: true });
  try {
    // Under its name only when it is whole: a build that was stopped is none.
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another run may have built the same meanwhile.
    if (!existsSync(folder)) throw error;
  }
}
await import(pathToFileURL(join(folder, 'extract.js')).href);
