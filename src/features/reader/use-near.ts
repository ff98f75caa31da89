import { type RefObject, useEffect, useState } from 'react';
import type { Stretch } from '../../view/part-article';

/** How far from sight a stretch's marks are drawn, so that fast scrolling finds them there. */
const MARGIN = '1500px 0px';

/** The starts of the stretches that have come near to where the article is read; once drawn, a stretch stays as it is, so that neither focus nor a selection is lost in it. */
export const useNear = (
  scroller: RefObject<HTMLElement | null>,
  stretches: readonly Stretch[],
): ReadonlySet<number> => {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => {
    const root = scroller.current;
    // One or two are drawn anyhow.
    if (root === null || stretches.length <= 2) return;
    const watch = new IntersectionObserver(
      (entries) => {
        const come = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target as HTMLElement);
        for (const element of come) watch.unobserve(element);
        if (come.length > 0)
          setNear((before) => new Set([...before, ...come.map(({ dataset }) => Number(dataset['stretch']))]));
      },
      { root, rootMargin: MARGIN },
    );
    for (const element of root.querySelectorAll('[data-stretch]')) watch.observe(element);
    return () => watch.disconnect();
  }, [scroller, stretches]);
  return near;
};
