import type { ClaimId } from '../../model/ids';

/** Brings a claim's words into the comfortable middle of the article where they are not there already; only the article scrolls, never the page; at once where asked, and for whoever wants no motion. */
export const scrollToMark = (scroller: HTMLElement, claim: ClaimId, atOnce: boolean): void => {
  const mark = scroller.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claim)}"]`);
  if (mark === null) return;
  const box = scroller.getBoundingClientRect();
  const words = mark.getBoundingClientRect();
  const margin = Math.min(96, box.height / 5);
  if (words.top >= box.top + margin && words.bottom <= box.bottom - margin) return;
  const still = atOnce || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top: words.top - box.top - box.height * 0.4, behavior: still ? 'instant' : 'smooth' });
};
