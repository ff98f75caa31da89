import { isOutletName, isWire } from './names';

/** What a live page calls itself, as the source of a pattern. */
export const LIVE_PAGE =
  'live(?: (?:updates?|coverage|news|reaction|reports?)| ?blog)?|as it happened|(?:latest|rolling) updates?';

const LIVE_TAIL = new RegExp(`^(?<own>.{8,}?)(?:\\s*[|»·:,]|\\s+[-–—])\\s*(?:${LIVE_PAGE})$`, 'iu');
const LIVE_LEAD = new RegExp(`^(?:${LIVE_PAGE})\\s*(?:[|»·:]|\\s[-–—])\\s+(?<own>.{8,})$`, 'iu');
const PAPER_TAIL = /^(?<own>.{8,}?)\s+(?<mark>[|»·]|[-–—])\s+(?<paper>[^|»·–—]{2,40})$/u;

const folded = (words: string): string => words.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]+/gu, '');

/** A title without the paper that it ends with ("Wall fails in Marrowby | The Tideway Post") and without what a live page calls itself ("… – live updates"), and that paper, '' where it ends with none. A paper is told by its name, or by being one of those `known` as the article's. */
export const cleanTitle = (
  title: string,
  known: readonly string[] = [],
): { readonly title: string; readonly outlet: string } => {
  const { own = '', mark = '', paper = '' } = PAPER_TAIL.exec(title)?.groups ?? {};
  const isKnown = known.some((one) => folded(one) !== '' && folded(one) === folded(paper));
  // "… – Reuters" says whose report it is.
  const isPaper = isKnown || (isOutletName(paper) && (!isWire(paper) || mark === '|'));
  const rest = isPaper ? own.trim() : title;
  const live = LIVE_TAIL.exec(rest) ?? LIVE_LEAD.exec(rest);
  return { title: (live?.groups?.['own'] ?? rest).trim(), outlet: isPaper ? paper.trim() : '' };
};
