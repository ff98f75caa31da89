import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect } from 'react';
import type { GridLines } from './grid-lines';
import { headRoom, isInSight } from './is-in-sight';
import { keepRowInSight } from './keep-row-in-sight';

/** The lines that are drawn, of all there are; `reveal` scrolls to a line that is not in sight. */
export const useLineWindow = (
  grid: RefObject<HTMLElement | null>,
  lines: GridLines,
): { readonly virtualizer: Virtualizer<HTMLElement, Element>; readonly reveal: (line: number) => void } => {
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: lines.count,
    getScrollElement: () => grid.current,
    estimateSize: () => 52,
    overscan: 12,
    getItemKey: lines.keyAt,
    scrollPaddingStart: 34,
    // The header stands before the rows in the flow, up to two lines high.
    scrollPaddingEnd: headRoom,
    // Rows are rendered well beyond the edge, so a scroll need not wait for them.
    useFlushSync: false,
  });
  const reveal = useCallback(
    (line: number) => {
      if (!isInSight(virtualizer, line)) virtualizer.scrollToIndex(line, { align: 'auto' });
    },
    [virtualizer],
  );
  useEffect(() => {
    const element = grid.current;
    if (element === null) return;
    // When the drawer opens a form, the grid shrinks, and what is being judged stays in sight.
    const observer = new ResizeObserver(() => keepRowInSight(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, [grid]);
  return { virtualizer, reveal };
};
