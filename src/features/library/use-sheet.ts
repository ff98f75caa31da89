import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type RefObject, useRef } from 'react';

/** The rows of a table that are in sight, and the room that stands for those before and after, in pixels. */
export interface Sheet {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** Renders only the rows in sight of a table whose rows all have the height given, in pixels. */
export const useSheet = (count: number, height: number): Sheet => {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 10,
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return { scroller, from: 0, to: 0, before: 0, after: 0 };
  const after = virtualizer.getTotalSize() - last.end;
  return { scroller, from: first.index, to: last.index + 1, before: first.start, after };
};

/** The room before and after the rows in sight, for the table's body (see sheet.css). */
export const sheetRoom = ({ before, after }: Sheet): CSSProperties =>
  ({ '--before': `${before}px`, '--after': `${after}px` }) as CSSProperties;
