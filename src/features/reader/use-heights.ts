import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../../model/span';

/** Where a stretch of the text stands in its scroller, as shares of the whole height. */
export interface Height extends Span {
  readonly top: number;
  readonly share: number;
}

const REST = 150;

/** Where the stretches stand, read anew whenever the article's height has changed; empty before it is laid out. */
export const useHeights = (article: RefObject<HTMLElement | null>, stretches: readonly Span[]): readonly Height[] => {
  const [heights, setHeights] = useState<readonly Height[]>([]);
  useEffect(() => {
    const root = article.current;
    if (root === null) return;
    let timer = 0;
    const read = () => {
      const whole = root.offsetHeight;
      // While the draft prints, the page itself is not laid out.
      if (whole === 0) return;
      const elements = root.querySelectorAll<HTMLElement>('[data-stretch]');
      setHeights(
        stretches.flatMap(({ start, end }, at) => {
          const element = elements[at];
          return element ? [{ start, end, top: element.offsetTop / whole, share: element.offsetHeight / whole }] : [];
        }),
      );
    };
    // While a long article scrolls, guessed heights become real ones all the time: one look when it rests will do.
    const watch = new ResizeObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(read, REST);
    });
    watch.observe(root);
    return () => {
      watch.disconnect();
      window.clearTimeout(timer);
    };
  }, [article, stretches]);
  return heights;
};

/** How far down the article a place of the text stands, 0 to 1: by its share of the characters of its stretch. */
export const shareDown = (heights: readonly Height[], at: number): number => {
  let [low, high] = [0, heights.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((heights[middle]?.start ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  const height = heights[low];
  if (height === undefined) return 0;
  const within = Math.min(1, Math.max(0, (at - height.start) / (height.end - height.start)));
  return height.top + height.share * within;
};
