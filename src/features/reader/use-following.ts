import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { ClaimId } from '../../model/ids';
import { afterPaint } from '../../ui/after-paint';
import { findMark, scrollToMark } from './scroll-to-mark';

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
