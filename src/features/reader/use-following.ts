import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { ClaimId } from '../../model/ids';
import { afterPaint } from '../../ui/after-paint';

/** What is passed over on a long way has only a guessed height, so that the goal is looked for again when it is there. */
const LOOKS = 3;

/** The first of a claim's marks; null where none is drawn. */
const findMark = (root: HTMLElement, claim: ClaimId): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claim)}"]`);

/** Brings a claim's words into the comfortable middle of the article where they are not there already; only the article scrolls, never the page; at once where asked or where the way is long, and for whoever wants no motion. */
const scrollToMark = (scroller: HTMLElement, claim: ClaimId, atOnce: boolean, looks = LOOKS): void => {
  const mark = findMark(scroller, claim);
  if (mark === null) return;
  const box = scroller.getBoundingClientRect();
  const words = mark.getBoundingClientRect();
  const margin = Math.min(96, box.height / 5);
  if (words.top >= box.top + margin && words.bottom <= box.bottom - margin) return;
  const top = words.top - box.top - box.height * 0.4;
  const isFar = Math.abs(top) > 2 * box.height;
  const still = atOnce || isFar || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top, behavior: still ? 'instant' : 'smooth' });
  if (isFar && looks > 0) afterPaint(() => scrollToMark(scroller, claim, true, looks - 1));
};

/** Keeps the selected claim's words in sight; what comes back moves the focus to a claim's mark once it is drawn. */
export const useFollowing = (
  scroller: RefObject<HTMLElement | null>,
  selected: ClaimId | null,
): ((claim: ClaimId) => void) => {
  const hasOpened = useRef(false);
  const wanted = useRef<ClaimId>(null);
  useLayoutEffect(() => {
    if (selected === null || wanted.current !== selected || scroller.current === null) return;
    wanted.current = null;
    findMark(scroller.current, selected)?.focus({ preventScroll: true });
  });
  useEffect(() => {
    const element = scroller.current;
    if (selected === null || element === null) return;
    if (hasOpened.current) return afterPaint(() => scrollToMark(element, selected, false));
    // The first claim is where the article opens: nothing moves on the way there.
    scrollToMark(element, selected, true);
    hasOpened.current = true;
  }, [scroller, selected]);
  return (claim) => {
    wanted.current = claim;
  };
};
