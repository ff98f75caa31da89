import {
  type RefCallback,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ArticleId } from '../../model/ids';
import type { GridLines } from './grid-lines';
import { LineHeights } from './line-heights';

interface LineWindow {
  /** The lines to be drawn: from the first up to and without the last. */
  readonly from: number;
  readonly to: number;
  readonly startOf: (line: number) => number;
  /** Of all lines, drawn or not, in pixels. */
  readonly height: number;
  /** Goes to every line that is drawn, which says its place by `data-index`. */
  readonly measure: RefCallback<HTMLElement>;
  /** Scrolls to a line that is not in sight. */
  readonly reveal: (line: number) => void;
}

/** Scrolls the grid so far that the selected row stands wholly between its header and its end; nothing where it does already, or is not rendered. */
const keepRowInSight = (grid: HTMLElement): void => {
  const row = grid.querySelector('[role=row][data-selected]');
  const header = grid.querySelector('.grid-head');
  if (row === null || header === null) return;
  const { top, bottom } = row.getBoundingClientRect();
  const from = header.getBoundingClientRect().bottom;
  const to = grid.getBoundingClientRect().bottom;
  if (top < from || bottom - top > to - from) grid.scrollTop -= from - top;
  else if (bottom > to) grid.scrollTop += bottom - to;
};

/** A line of the commonest height, in pixels. */
const estimate = 52;
/** What the grid's header takes of its height at most, in pixels. */
const headRoom = 60;
/** How much of the window the grid has at most, as a rule, before it is measured. */
const ofWindow = 0.6;
/** How many lines are drawn beyond what is in sight, above and beneath. */
const beyond = 8;
/** A list of so few is drawn whole, so that the browser's own search finds every line. */
const fewLines = 40;
/** So many new lines of one height say what the others will be like. */
const fewestAlike = 4;
/** When scrolling has rested, in milliseconds. */
const resting = 80;
/** Whoever does one of these has turned to something else than the line that was to be seen. */
const letsGo = ['pointerdown', 'keydown', 'focusin'] as const;
/** What is in sight before anything is measured, in pixels. */
const firstHeight = 800;

/** How a line is put at its place, in pixels from the top of the grid's body. */
export const placeAt = (start: number): string => `translateY(${start}px)`;

const lineOf = (element: Element): number => Number(element.getAttribute('data-index'));

/** The lines that are drawn of all there are: those in sight and a few beyond; heights are measured as they are drawn, and the page is not laid out to find a line. */
export const useLineWindow = (
  grid: RefObject<HTMLElement | null>,
  lines: GridLines,
  subject: ArticleId | null,
): LineWindow => {
  const { count } = lines;
  // Of as many lines as before most stay as high as they were; those in sight are measured again anyway.
  const heights = useMemo(() => new LineHeights(count, estimate), [count]);
  const sight = useRef({ top: 0, height: firstHeight, isFast: false });
  const wanted = useRef<number | null>(null);
  const [, redraw] = useState(0);
  const [range, setRange] = useState<{
    readonly subject: ArticleId | null;
    readonly from: number;
    readonly to: number;
    /** Of the grid, in pixels; null before it is measured. */
    readonly height: number | null;
  }>({ subject, from: 0, to: 0, height: null });

  const look = useCallback(() => {
    const { top, height, isFast } = sight.current;
    const more = heights.count <= fewLines ? fewLines : isFast ? 1 : beyond;
    const from = Math.max(0, heights.lineAt(top) - more);
    const to = Math.min(heights.count, heights.lineAt(top + height) + 1 + more);
    setRange((before) =>
      before.subject === subject && before.from === from && before.to === to && before.height === height
        ? before
        : { subject, from, to, height },
    );
  }, [heights, subject]);

  const scrollTo = useCallback(
    (top: number) => {
      if (grid.current === null || Math.abs(top - sight.current.top) < 1) return;
      grid.current.scrollTop = top;
      // The page may not be as long as that.
      sight.current = { ...sight.current, top: grid.current.scrollTop };
      look();
    },
    [grid, look],
  );
  const bring = useCallback(
    (line: number) => {
      const { top, height } = sight.current;
      const start = heights.startOf(line);
      const end = start + heights.heightOf(line) + headRoom;
      if (start < top) scrollTo(start);
      else if (end > top + height) scrollTo(Math.min(start, end - height));
    },
    [heights, scrollTo],
  );
  const reveal = useCallback(
    (line: number) => {
      wanted.current = line;
      bring(line);
    },
    [bring],
  );

  const drawn = useMemo(() => new Set<HTMLElement>(), []);
  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        const { top } = sight.current;
        const anchor = heights.lineAt(top);
        const inset = top - heights.startOf(anchor);
        const met = new Map<number, number>();
        for (const { target, borderBoxSize } of entries) {
          const height = borderBoxSize[0]?.blockSize ?? 0;
          if (target.isConnected && height > 0 && heights.measure(lineOf(target), height))
            met.set(height, (met.get(height) ?? 0) + 1);
        }
        if (met.size === 0) return;
        const [commonest] = [...met].sort(([, a], [, b]) => b - a);
        if (commonest !== undefined && commonest[1] >= fewestAlike) heights.guess(commonest[0]);
        // Put in place before the paint, so that nobody sees lines overlap or jump; drawn anew so after it.
        for (const element of drawn) {
          element.style.transform = placeAt(heights.startOf(lineOf(element)));
          if (element.parentElement !== null) element.parentElement.style.height = `${heights.total()}px`;
        }
        redraw((times) => times + 1);
        requestAnimationFrame(look);
        if (wanted.current === null) scrollTo(heights.startOf(anchor) + inset);
        else bring(wanted.current);
      }),
    [heights, drawn, look, bring, scrollTo],
  );
  useEffect(() => () => observer.disconnect(), [observer]);
  const measure = useCallback<RefCallback<HTMLElement>>(
    (element) => {
      if (element === null) return;
      drawn.add(element);
      observer.observe(element);
      return () => {
        drawn.delete(element);
        observer.unobserve(element);
      };
    },
    [drawn, observer],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is another subject that begins at its top.
  useLayoutEffect(() => {
    wanted.current = null;
    if (grid.current === null || sight.current.top === 0) return;
    grid.current.scrollTop = 0;
    sight.current = { ...sight.current, top: 0 };
  }, [grid, subject]);

  useEffect(() => {
    const element = grid.current;
    if (element === null) return;
    let rest: number | undefined;
    const scrolled = () => {
      const { top, height } = sight.current;
      if (Math.abs(element.scrollTop - top) >= 1) wanted.current = null;
      // Whoever scrolls past whole windows sees each for a frame: only what is in sight is drawn until it rests.
      const isFast = Math.abs(element.scrollTop - top) > height;
      sight.current = { top: element.scrollTop, height, isFast };
      look();
      clearTimeout(rest);
      if (isFast)
        rest = window.setTimeout(() => {
          sight.current = { ...sight.current, isFast: false };
          look();
        }, resting);
    };
    const letGo = () => {
      wanted.current = null;
    };
    const resized = new ResizeObserver(() => {
      sight.current = { ...sight.current, top: element.scrollTop, height: element.clientHeight };
      look();
      // When the drawer opens a form, the grid shrinks, and what is being judged stays in sight.
      keepRowInSight(element);
    });
    // Says the height after the first layout; the lines beyond what is in sight come with it.
    resized.observe(element);
    element.addEventListener('scroll', scrolled, { passive: true });
    for (const act of letsGo) element.addEventListener(act, letGo, { passive: true });
    return () => {
      clearTimeout(rest);
      resized.disconnect();
      element.removeEventListener('scroll', scrolled);
      for (const act of letsGo) element.removeEventListener(act, letGo);
    };
  }, [grid, look]);

  // Where the lines have just changed, what was in sight of the old ones may be past the end of the new, or of something else.
  // Painted first: what is in sight, and no more.
  const first = Math.ceil((range.height ?? ofWindow * (outerHeight || firstHeight)) / estimate);
  const isOld = range.subject !== subject || range.to > count || range.to === 0;
  const { from, to } = isOld ? { from: 0, to: Math.min(count, first) } : range;
  return {
    from,
    to,
    startOf: (line) => heights.startOf(line),
    height: heights.total(),
    measure,
    reveal,
  };
};
