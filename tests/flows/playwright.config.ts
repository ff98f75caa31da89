import { defineConfig } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';

const { path, args } = findBrowser();
/** Another port lets several rounds of flows run at once, each on a build of its own. */
const port = Number(process.env['CLAIM_LEDGER_PORT'] ?? 4174);
/** Built by tests/run.mjs; a round of flows alone builds its own. */
const built = process.env['CLAIM_LEDGER_DIST'];
/** Where the build lies that the flows run on. */
export const outDir = built ?? `node_modules/.cache/claim-ledger/dist-${port}`;
const build = built ? '' : `npx --no-install vite build --logLevel warn --outDir ${outDir} && `;

export default defineConfig({
  testDir: '.',
  outputDir: `../../node_modules/.cache/claim-ledger/flows-${port}`,
  fullyParallel: true,
  workers: 2,
  // A slow machine is no failure; what must be fast is measured in tests/bench.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // What passes only then is named at the end of the run.
  retries: 1,
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: {
    // What cannot be pressed says so by itself, not the test's own end.
    actionTimeout: 30_000,
    baseURL: `http://localhost:${port}`,
    launchOptions: { ...(path ? { executablePath: path } : {}), args },
  },
  webServer: {
    command: `${build}npx --no-install vite preview --outDir ${outDir} --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
