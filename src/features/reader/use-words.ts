import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { Span } from '../../model/span';
import { selectedSpan } from './selected-span';

/** Where a stretch of the revision's text is on the screen: a range over the pieces that show it; null where none does. */
const rangeOf = (root: HTMLElement, span: Span): Range | null => {
  let range: Range | null = null;
  for (const piece of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const words = piece.firstChild;
    if (!(words instanceof Text)) continue;
    const start = Number(piece.dataset['start']);
    const end = start + words.length;
    if (end <= span.start || start >= span.end) continue;
    range ??= document.createRange();
    if (range.startContainer === document) range.setStart(words, Math.max(0, span.start - start));
    range.setEnd(words, Math.min(words.length, span.end - start));
  }
  return range;
};

/** The name under which the stylesheet paints the words taken. */
const TAKEN = 'taken-words';

/** A place in the article's text, in pixels from its top left. */
export interface Place {
  readonly top: number;
  readonly left: number;
}

const trimmed = (text: string, { start, end }: Span): Span | null => {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return to > from ? { start: from, end: to } : null;
};

const paint = (range: Range | null): void => {
  // Without highlights the browser's own selection has to do.
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
  if (range === null) CSS.highlights.delete(TAKEN);
  else CSS.highlights.set(TAKEN, new Highlight(range));
};

/** Follows what is selected in the article by mouse, finger or keyboard, and keeps it painted when a field takes the browser's selection away; answers where the words end on the screen. */
export const useWords = (
  root: RefObject<HTMLElement | null>,
  text: string,
  words: Span | null,
  onWords: (words: Span | null) => void,
): Place | null => {
  const [place, setPlace] = useState<Place | null>(null);
  const read = useEffectEvent((mayClear: boolean) => {
    const span = root.current === null ? null : selectedSpan(root.current);
    const taken = span === null ? null : trimmed(text, span);
    if (taken === null) {
      if (mayClear && words !== null) onWords(null);
    } else if (taken.start !== words?.start || taken.end !== words.end) onWords(taken);
  });
  useEffect(() => {
    let pressed = false;
    let timer = 0;
    const down = () => {
      pressed = true;
    };
    const up = (event: PointerEvent) => {
      pressed = false;
      const { target } = event;
      const inText = target instanceof Element && root.current?.contains(target) === true;
      const onControl = target instanceof Element && target.closest('button, [role=button]') !== null;
      // The selection that a click takes away is still there while the button goes up.
      timer = window.setTimeout(() => read(inText && !onControl));
    };
    const changed = () => {
      clearTimeout(timer);
      if (!pressed) timer = window.setTimeout(() => read(false), 120);
    };
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('selectionchange', changed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('selectionchange', changed);
    };
  }, [root]);
  // The pieces of a paragraph are cut anew when another claim is selected, so the range is found again each time.
  useLayoutEffect(() => {
    const range = words === null || root.current === null ? null : rangeOf(root.current, words);
    paint(range);
    const lines = range?.getClientRects();
    const last = lines?.item(lines.length - 1);
    // Without words, nothing is measured: that would lay the page out in the middle of a decision.
    const box = last ? root.current?.getBoundingClientRect() : undefined;
    const next = last && box ? { top: last.bottom - box.top, left: last.left - box.left } : null;
    if (next?.top !== place?.top || next?.left !== place?.left) setPlace(next);
  });
  useEffect(() => () => paint(null), []);
  return words === null ? null : place;
};
