import { useEffect } from 'react';

const PLACE = '[data-place]';

const isNobodys = (active: Element | null): boolean =>
  active === null || active === document.body || active.matches(':disabled');

/** True if the element can no longer hold the focus: removed or disabled, not merely blurred. */
const isGone = (element: Element): boolean => !element.isConnected || element.matches(':disabled');

const ancestorsOf = (element: Element): Element[] => {
  const ancestors: Element[] = [];
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) ancestors.push(at);
  return ancestors;
};

/** Holds the focus on the page: where the control that had it is taken away or switched off, the closest part of those marked `data-place` takes it, the one around it before one beside it, as long as nothing else does. */
export const useHeldFocus = (): void => {
  useEffect(() => {
    let around: readonly Element[] = [];
    const follow = ({ target }: Event): void => {
      around = target instanceof Element && target.closest(PLACE) !== null ? ancestorsOf(target) : [];
    };
    const observer = new MutationObserver(() => {
      const [last] = around;
      if (last === undefined || !isGone(last) || !isNobodys(document.activeElement)) return;
      const left = around.find((element) => element.isConnected);
      const place = left?.closest<HTMLElement>(PLACE) ?? left?.querySelector<HTMLElement>(PLACE);
      place?.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', follow);
    // A press on something that takes no focus, outside every marked part, releases it.
    document.addEventListener('pointerdown', follow, true);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', follow);
      document.removeEventListener('pointerdown', follow, true);
      observer.disconnect();
    };
  }, []);
};
