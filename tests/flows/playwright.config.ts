import { defineConfig } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';

const { path, args } = findBrowser();
const port = 4174;

export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/claim-ledger/flows',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { ...(path ? { executablePath: path } : {}), args },
  },
  webServer: {
    command: `npx --no-install vite build --logLevel warn && npx --no-install vite preview --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
