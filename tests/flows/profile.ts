import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test';

/** A browser profile on disk, which outlives the browsers that use it. */
export interface Profile {
  /** Starts a browser on it; the page is empty yet. */
  open(): Promise<{ readonly context: BrowserContext; readonly page: Page }>;
  /** Ends every process of the browser on it at once, as a crash would. */
  kill(): void;
  remove(): void;
}

/** Makes an empty profile whose browsers see the application at `baseURL`. */
export const makeProfile = (launchOptions: LaunchOptions, baseURL: string | undefined): Profile => {
  const folder = mkdtempSync(join(tmpdir(), 'claim-ledger-profile-'));
  return {
    open: async () => {
      const context = await chromium.launchPersistentContext(folder, {
        ...launchOptions,
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      return { context, page: context.pages()[0] ?? (await context.newPage()) };
    },
    kill: () => {
      const processes = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1 << 24 });
      for (const line of processes.split('\n'))
        if (line.includes(folder)) {
          try {
            process.kill(Number.parseInt(line, 10), 'SIGKILL');
          } catch {
            // Gone already with its parent.
          }
        }
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
};
