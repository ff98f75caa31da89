import { readFileSync } from 'node:fs';
import { expect, rowOf, saved, test } from './application';
import { makeProfile } from './profile';
import { readEvents } from './raw-database';

test('with a full disk a decision is refused with a way out, kept on screen, and saved when there is room', async ({
  launchOptions,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const profile = makeProfile(launchOptions, baseURL);
  try {
    const before = await profile.open();
    await before.page.goto('/');
    await rowOf(before.page, 'at least 51').click();
    await before.page.keyboard.press('v');
    await expect(rowOf(before.page, 'at least 51')).toContainText(/verified/i);
    await saved(before.page);
    await before.context.close();

    // A browser started anew has not measured the free room yet.
    const { context, page } = await profile.open();
    const devtools = await context.newCDPSession(page);
    const origin = new URL(baseURL ?? '').origin;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await page.goto('/');
    await expect(rowOf(page, 'at least 51')).toContainText(/verified/i);
    await rowOf(page, 'at least 250,000').click();
    await page.keyboard.press('v');
    const notice = page.getByRole('alert').filter({ hasText: 'Not saved.' });
    await expect(notice).toContainText('no more room');
    await expect(notice).toContainText('kept on this page');
    await expect(notice.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(rowOf(page, 'at least 250,000')).toContainText(/verified/i);
    expect(await readEvents(page)).toHaveLength(1);

    const downloading = page.waitForEvent('download');
    await notice.getByRole('button', { name: 'Back up now' }).click();
    const backup = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
    expect(backup.events).toHaveLength(2);

    // More is decided meanwhile; nothing of it goes missing.
    await rowOf(page, 'about 400,000').click();
    await page.keyboard.press('u');
    await expect(rowOf(page, 'about 400,000')).toContainText(/unverifiable/i);
    await expect(notice).toBeVisible();

    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    // The page tries again every few seconds by itself; "Try again" is for the impatient.
    await expect(notice).toBeHidden({ timeout: 30_000 });
    await saved(page);
    expect((await readEvents(page)).map(({ verdict }) => verdict?.is)).toEqual([
      'verified',
      'verified',
      'unverifiable',
    ]);
    await page.reload();
    for (const figure of ['at least 51', 'at least 250,000'])
      await expect(rowOf(page, figure)).toContainText(/verified/i);
    await expect(rowOf(page, 'about 400,000')).toContainText(/unverifiable/i);
    await context.close();
  } finally {
    profile.kill();
    profile.remove();
  }
});
