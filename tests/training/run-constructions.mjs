import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const outDir = resolve('node_modules/.cache/claim-ledger-constructions');
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: 'tests/training/constructions.ts',
    outDir,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'constructions.js' } },
  },
});
await import(pathToFileURL(resolve(outDir, 'constructions.js')).href);
