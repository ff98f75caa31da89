import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { expect, rowOf, saved, test } from './application';

/** Ends every process of the browser on this profile at once, as a crash would. */
const kill = async (profile: string) => {
  const { execFileSync } = await import('node:child_process');
  const processes = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1 << 24 });
  for (const line of processes.split('\n'))
    if (line.includes(profile)) {
      try {
        process.kill(Number.parseInt(line, 10), 'SIGKILL');
      } catch {
        // Gone already with its parent.
      }
    }
};

test('what was reported saved is there after the browser was killed', async ({ launchOptions, baseURL }) => {
  test.skip(process.platform === 'win32', 'SIGKILL is not to be had there');
  const profile = mkdtempSync(join(tmpdir(), 'claim-ledger-profile-'));
  const open = async (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, { ...launchOptions, ...(baseURL ? { baseURL } : {}) });
  const judged: string[] = [];
  try {
    for (const figure of ['at least 250,000', 'nearly 150 days', 'at least 51']) {
      const context = await open();
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto('/');
      for (const before of judged) await expect(rowOf(page, before)).toContainText(/verified/i);
      await rowOf(page, figure).click();
      await page.keyboard.press('v');
      await expect(rowOf(page, figure)).toContainText(/verified/i);
      await saved(page);
      judged.push(figure);
      await kill(profile);
    }
    const context = await open();
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto('/');
    for (const figure of judged) await expect(rowOf(page, figure)).toContainText(/verified/i);
    await context.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a decision shows in a second tab at once, and neither tab overwrites the other', async ({
  application: first,
}) => {
  const second = await first.context().newPage();
  await second.goto('/');
  await rowOf(first, 'at least 250,000').click();
  await first.keyboard.press('v');
  await expect(rowOf(second, 'at least 250,000')).toContainText(/verified/i);
  await rowOf(second, 'at least 51').click();
  await second.keyboard.press('u');
  await expect(rowOf(first, 'at least 51')).toContainText(/unverifiable/i);
  await expect(rowOf(first, 'at least 250,000')).toContainText(/verified/i);
});
