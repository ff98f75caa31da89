import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, rowOf, saved, test } from './application';

const drawer = (page: Page) => page.getByRole('region', { name: /^Review/ });

/** A backup of one verdict on "at least 51", changed as asked, in a profile that has nothing else. */
const restoreChanged = async (page: Page, change: (event: Record<string, unknown>) => void) => {
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('u');
  await saved(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Backup/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Back up' }).click();
  const backup = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as {
    events: Record<string, unknown>[];
  };
  for (const event of backup.events) change(event);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  // Keys act where claims are judged, and the focus is at the button that opened the dialog.
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('z');
  await expect(rowOf(page, 'at least 51')).toContainText('Open');
  // Undone here, and the same decision made elsewhere on other words comes in.
  for (const event of backup.events)
    Object.assign(event, {
      id: (event['id'] as string).replace(/[0-9a-z]{8}$/, 'elsewher'),
      act: (event['act'] as string).replace(/[0-9a-z]{8}$/, 'elsewher'),
      reviewer: 'someone-else',
      reviewerName: 'Somebody else',
    });
  await saved(page);
  await page.getByRole('button', { name: /^Backup/ }).click();
  await page.getByLabel('Backup file').setInputFiles({
    name: 'elsewhere.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  });
  await expect(page.getByRole('dialog')).toContainText('1 decision');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
};

test('a verdict given on other words comes back, old and new side by side, and one key confirms it', async ({
  application: page,
}) => {
  await restoreChanged(page, (event) => {
    const seen = event['seen'] as { sentence: string; value: number };
    seen.sentence = seen.sentence.replace('at least 51', 'at least 15');
    seen.value = 15;
  });
  await rowOf(page, 'at least 51').click();
  await expect(rowOf(page, 'at least 51')).toContainText('Recheck');
  const recheck = page.getByRole('region', { name: 'Recheck' });
  await expect(recheck.locator('mark').first()).toHaveText('15');
  await expect(recheck).toContainText('51');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'at least 51')).toContainText('Unverifiable');
  await expect(recheck).toHaveCount(0);
  await saved(page);
});

test('decisions without a place are listed and attached by hand, by mouse or by keyboard alone', async ({
  application: page,
}) => {
  await restoreChanged(page, (event) => {
    const elsewhere = 'Some 7,777 kites flew over a lake that day, and nobody knew whose they were.';
    Object.assign(event, {
      target: '00000000000000000000',
      anchor: { start: 0, end: 10, exact: 'Some 7,777', prefix: '', suffix: ' kites flew over a lake that day' },
      seen: { ...(event['seen'] as object), sentence: elsewhere, value: 7777, unit: 'kite' },
    });
  });
  const notice = page.getByText(/^Decisions on “Some 7,777” find no place/);
  await notice.click();
  await rowOf(page, 'at least 51').click();
  await page.getByRole('button', { name: 'Attach decisions on Some 7,777 to at least 51' }).click();
  await expect(notice).toHaveCount(0);
  await expect(rowOf(page, 'at least 51')).toContainText('Unverifiable');
  await page.keyboard.press('z');
  await expect(rowOf(page, 'at least 51')).toContainText('Open');
  await page.locator('[aria-selected=true] [tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await notice.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Attach decisions on Some 7,777 to at least 51' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(notice).toHaveCount(0);
  await expect(rowOf(page, 'at least 51')).toContainText('Unverifiable');
  await saved(page);
});

test('decisions dated ahead of the clock are held apart, each let in or discarded', async ({ application: page }) => {
  await restoreChanged(page, (event) => {
    const ahead = (Date.now() + 2 * 3600_000).toString(36).padStart(9, '0');
    event['id'] = (event['id'] as string).replace(/^[0-9a-z]{9}/, ahead);
    event['act'] = event['id'];
  });
  const notice = page.getByText('A decision is dated ahead of this machine’s clock and held apart');
  await expect(rowOf(page, 'at least 51')).toContainText('Open');
  await notice.click();
  const line = page.getByRole('listitem').filter({ hasText: 'unverifiable on “at least 51”' });
  await expect(line).toContainText('Somebody else, dated');
  await line.getByRole('button', { name: /^Discard unverifiable/ }).click();
  await expect(line.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Escape');
  await line.getByRole('button', { name: /^Let in unverifiable/ }).click();
  await expect(notice).toHaveCount(0);
  await expect(rowOf(page, 'at least 51')).toContainText('Unverifiable');
  await page.reload();
  await expect(rowOf(page, 'at least 51')).toContainText('Unverifiable');
  await expect(notice).toHaveCount(0);
});

test('an undo on which another’s decision stands is refused, and says why', async ({ application: page }) => {
  await rowOf(page, 'at least 51').click();
  await page.keyboard.press('u');
  await saved(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Backup/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Backup' });
  await dialog.getByRole('button', { name: 'Back up' }).click();
  const backup = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as {
    events: { id: string; act: string; reviewer: string; reviewerName: string; verdict: object }[];
  };
  for (const event of backup.events) {
    event.id = event.id.replace(/[0-9a-z]{8}$/, 'zzzzzzzz');
    event.act = event.id;
    event.reviewer = 'someone-else';
    event.reviewerName = 'Somebody else';
    event.verdict = { is: 'verified' };
  }
  await dialog.getByLabel('Backup file').setInputFiles({
    name: 'theirs.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  });
  await expect(dialog).toContainText('1 decision');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await rowOf(page, 'at least 51').click();
  await expect(rowOf(page, 'at least 51')).toContainText('Verified');
  await page.keyboard.press('z');
  await expect(drawer(page)).toContainText(
    /Cannot undo unverifiable on “at least 51”\. Somebody else has since decided/,
  );
  await expect(rowOf(page, 'at least 51')).toContainText('Verified');
});
