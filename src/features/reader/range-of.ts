import type { Span } from '../../model/span';

/** Where a stretch of the revision's text is on the screen: a range over the pieces that show it; null where none does. */
export const rangeOf = (root: HTMLElement, span: Span): Range | null => {
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
