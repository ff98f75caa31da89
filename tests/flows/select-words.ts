import type { Page } from '@playwright/test';

/** The article's pane. */
export const articlePane = (page: Page) => page.getByRole('region', { name: 'Article', exact: true });

/** Selects words of the article as somebody would: from their beginning to their end with the mouse. */
export const selectWords = async (page: Page, words: string) => {
  const box = await articlePane(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, middle: (top + bottom) / 2 };
    }
    throw new Error(`The article has no “${wanted}” in one piece.`);
  }, words);
  await page.mouse.move(box.left + 1, box.middle);
  await page.mouse.down();
  await page.mouse.move((box.left + box.right) / 2, box.middle);
  await page.mouse.move(box.right - 0.5, box.middle);
  await page.mouse.up();
};
