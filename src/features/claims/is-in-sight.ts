import type { Virtualizer } from '@tanstack/react-virtual';

/** What the grid's header takes of its height at most, in pixels. */
export const headRoom = 60;

/** Whether a row stands wholly between the grid's header and its end, by what is known of both without laying out the page. */
export const isInSight = (
  { scrollOffset, scrollRect, measurementsCache }: Virtualizer<HTMLElement, Element>,
  row: number,
): boolean => {
  const line = measurementsCache[row];
  if (line === undefined || scrollOffset === null || scrollRect === null) return false;
  return line.start >= scrollOffset && line.end + headRoom < scrollOffset + scrollRect.height;
};
