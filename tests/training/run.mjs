import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

// node tests/training/run.mjs NAME ARGUMENTS: builds tests/training/NAME.ts with the application's engine and runs it.
const [name = ''] = process.argv.splice(2, 1);
const outDir = resolve('node_modules/.cache/claim-ledger-training', name);
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: `tests/training/${name}.ts`,
    outDir,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: `${name}.js` } },
  },
});
await import(pathToFileURL(resolve(outDir, `${name}.js`)).href);
