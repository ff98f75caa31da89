import { expect, rowOf, saved, test } from './application';
import { makeProfile } from './profile';

test('what was reported saved is there after the browser was killed', async ({ launchOptions, baseURL }) => {
  test.skip(process.platform === 'win32', 'SIGKILL is not to be had there');
  test.setTimeout(120_000);
  const profile = makeProfile(launchOptions, baseURL);
  const judged: string[] = [];
  try {
    for (const figure of ['at least 250,000', 'nearly 150 days', 'at least 51']) {
      const { page } = await profile.open();
      await page.goto('/');
      for (const before of judged) await expect(rowOf(page, before)).toContainText(/verified/i);
      await rowOf(page, figure).click();
      await page.keyboard.press('v');
      await expect(rowOf(page, figure)).toContainText(/verified/i);
      await saved(page);
      judged.push(figure);
      profile.kill();
    }
    const { context, page } = await profile.open();
    await page.goto('/');
    for (const figure of judged) await expect(rowOf(page, figure)).toContainText(/verified/i);
    await context.close();
  } finally {
    profile.kill();
    profile.remove();
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
