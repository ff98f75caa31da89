import compression from '@polka/compression';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { precacheList } from './src/cli/precache-list.ts';
import { findBrowser } from './tests/find-browser.mjs';

/** What needs a DOM, IndexedDB or a Worker, and so runs in a real browser. */
const inBrowser = [
  'src/**/*.test.tsx',
  'src/*.test.ts',
  'src/store/**/*.test.ts',
  'src/worker/**/*.test.ts',
  'tests/databases/**/*.test.ts',
];

const browser = findBrowser();

export default defineConfig(({ command }) => ({
  // What Dexie builds for today's browsers, two kilobytes less than what its package points to.
  resolve: command === 'build' ? { alias: [{ find: /^dexie$/u, replacement: 'dexie/dist/modern/dexie.min.mjs' }] } : {},
  plugins: [
    react(),
    precacheList(),
    {
      // The development server injects an inline script and a socket; the built page keeps the strict policy.
      name: 'relax-policy-in-development',
      transformIndexHtml: (html: string) =>
        command === 'serve' ? html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '') : html,
    },
    {
      // Of a slow line the styles have the first share: with them the page stands, without its scripts.
      name: 'styles-before-scripts',
      transformIndexHtml: {
        order: 'post',
        handler: (html: string) =>
          html.replace(/<(?:script type="module"|link rel="modulepreload") /gu, '$&fetchpriority="low" '),
      },
    },
    {
      // A phone that opens the page over the network waits for a third of the bytes.
      name: 'compress-what-is-served',
      configurePreviewServer: ({ middlewares }) => {
        middlewares.use(compression());
      },
    },
  ],
  publicDir: false,
  worker: { format: 'es' },
  build: {
    manifest: true,
    sourcemap: true,
    target: 'es2023',
    // The worker carries the tagger's word list; what the page loads is held to a budget in tests/structure.
    chunkSizeWarningLimit: 6000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  preview: { port: 4173, strictPort: true },
  test: {
    // A slow machine is no failure; what must be fast is measured in tests/bench.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: inBrowser,
        },
      },
      {
        extends: true,
        // Named up front: found late, they are bundled anew in mid-run and the page then holds two Reacts.
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'recharts',
            '@tanstack/react-table',
            '@tanstack/react-virtual',
            'dexie',
            'papaparse',
            'pdfjs-dist',
            '@mozilla/readability',
            'franc-min',
            'wink-nlp',
            'wink-eng-lite-web-model',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            '@testing-library/react',
            '@testing-library/user-event',
          ],
        },
        test: {
          name: 'browser',
          include: inBrowser,
          setupFiles: ['tests/patient-browser.ts'],
          expect: { poll: { timeout: 30_000 } },
          // What passes only then is named at the end of the run.
          retry: 1,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(browser.path ? { executablePath: browser.path } : {}), args: browser.args },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
}));
