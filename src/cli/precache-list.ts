import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const worker = 'service-worker.js';

const sha256 = (content: string | Uint8Array, as: 'base64' | 'hex'): string =>
  createHash('sha256').update(content).digest(as);

/** Builds the service worker beside the page and writes into it which files make up the build, each with its integrity (Subresource Integrity), and an id that is another where any of them is. */
export const precacheList = (): Plugin => ({
  name: 'precache-list',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: 'src/worker/service-worker.ts', fileName: worker });
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files: Record<string, string> = {};
      for (const [path, output] of Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (path === worker || path.endsWith('.map') || path.startsWith('.vite/')) continue;
        // Servers redirect the page's file name to its folder, and no browser takes a redirected page from a cache.
        const address = path === 'index.html' ? '' : path;
        files[address] = `sha256-${sha256(output.type === 'chunk' ? output.code : output.source, 'base64')}`;
      }
      const chunk = bundle[worker];
      if (chunk?.type !== 'chunk') throw new Error(`The build made no ${worker}.`);
      if (!('' in files)) throw new Error('The build made no index.html.');
      const build = { id: sha256(JSON.stringify(files), 'hex').slice(0, 16), files };
      // At the end, where no line of the source map moves.
      chunk.code = `${chunk.code.trimEnd()}\nconst build = ${JSON.stringify(build)};\n`;
    },
  },
});
