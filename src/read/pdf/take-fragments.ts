import type { PDFPageProxy } from 'pdfjs-dist';
import type { Fragment } from './fragment';

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const asMatrix = (values: readonly unknown[]): Matrix => {
  const at = (index: number): number => Number(values[index] ?? 0);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
};

/** First `inner`, then `outer`. */
const combine = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** Takes a page's letters with their places; those that do not run level (a stamp up the margin, a watermark) are left out. */
export const takeFragments = async (page: PDFPageProxy): Promise<readonly Fragment[]> => {
  const { items } = await page.getTextContent();
  const view = asMatrix(page.getViewport({ scale: 1 }).transform);
  const fragments: Fragment[] = [];
  let spaced = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() === '') {
      spaced ||= item.str !== '' || item.hasEOL;
      continue;
    }
    const [alongX, alongY, upX, upY, left, y] = combine(view, asMatrix(item.transform));
    const size = Math.hypot(upX, upY);
    const isLevel = alongX > 0 && Math.abs(alongY) < alongX * 0.1;
    if (isLevel && size > 0) {
      fragments.push({ words: item.str, left, right: left + item.width, y, size, font: item.fontName, spaced });
    }
    spaced = item.hasEOL;
  }
  return fragments;
};
