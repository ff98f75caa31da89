import type { Span } from '../../model/span';

const offsetOf = (root: HTMLElement, node: Node, offset: number): number | null => {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]') ?? null;
  if (piece === null || !root.contains(piece)) return null;
  return Number(piece.dataset['start']) + (node.nodeType === Node.TEXT_NODE ? offset : 0);
};

/** The stretch of the revision's text that is selected with the mouse or keyboard inside the article; null where nothing is. */
export const selectedSpan = (root: HTMLElement): Span | null => {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(root, range.startContainer, range.startOffset);
  const end = offsetOf(root, range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
};
