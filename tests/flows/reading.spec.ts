import { claimsGrid, expect, made, openFile, rowOf, test } from './application';

for (const name of ['two-columns.pdf', 'saved-page.html']) {
  test(`${name} shows its claims, each with its speaker, under the policy of the built page`, async ({
    application: page,
  }) => {
    await openFile(page, made(name));
    await expect(rowOf(page, '4,200 homes')).toBeVisible({ timeout: 20_000 });
    await expect(rowOf(page, '38 metres')).toBeVisible();
    await expect(rowOf(page, '12.5 million crowns')).toContainText('transportation ministry');
    await expect(page.getByRole('region', { name: 'Article' })).toContainText('the well-known shortcomings');
  });
}

test('a locked and a scanned PDF are refused with what to do, and what was open stays', async ({
  application: page,
}) => {
  await openFile(page, made('locked.pdf'));
  await expect(page.getByRole('alert')).toContainText(/locked with a password.*print it to a new PDF/u);
  await openFile(page, made('scanned.pdf'));
  await expect(page.getByRole('alert')).toContainText(/no text.*OCR/u);
  await expect(rowOf(page, 'at least 250,000')).toBeVisible();
});

test('a hostile page asks the network for nothing and runs nothing, and its words are text', async ({
  application: page,
}) => {
  const asked: string[] = [];
  const html = `<title>Harbour</title><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/refresh">
    <link rel="stylesheet" href="style.css"><style>@import url(import.css)</style><script src="script.js"></script><script>document.title = 'owned'</script>
    <article><h1>Harbour closed</h1><img src="image.png" onerror="document.title='owned'"><svg onload="document.title='owned'"></svg><iframe src="frame"></iframe>
    <video poster="poster.png" src="video.mp4" autoplay></video><p style="background: url(background.png)">The port lost 12 boats in a night, the harbour master said.</p>
    <p>&lt;img src=x onerror=alert(1)&gt; stood on 3 walls, he added.</p></article>`;
  // The parts of the application that read pages are fetched with this one; after it, at most parts that were put off.
  await openFile(page, made('saved-page.html'));
  await expect(rowOf(page, '4,200 homes')).toBeVisible();
  page.on('request', (request) => asked.push(request.url()));
  await openFile(page, { name: 'hostile.html', mimeType: 'text/html', buffer: Buffer.from(html) });
  await expect(rowOf(page, '12 boats')).toContainText('harbour master');
  await expect(page.getByRole('region', { name: 'Article' })).toContainText('<img src=x onerror=alert(1)> stood');
  await expect(claimsGrid(page)).toContainText('3 walls');
  await page.waitForTimeout(500);
  expect(asked.filter((url) => !/^http:\/\/localhost:\d+\/assets\/[\w-]+\.(?:js|css|bin)$/u.test(url))).toEqual([]);
  expect(await page.title()).not.toBe('owned');
});
