import type { Line, PageLines } from './fragment';

/** The part of a page's height, at its upper and lower edge, where heads and page numbers run. */
const EDGE = 0.13;
/** Heads move this far from page to page at most, in points. */
const STRAY = 6;
/** On so many of the pages a line must come back to be a head; left and right pages may have different ones. */
const SHARE = 0.4;

const PAGE_NUMBER =
  /^(?:(?:page|seite|p\.)\s*)?[-–—]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—]?(?:\s*(?:\/|of|von|\|)\s*\d{1,4})?$/iu;
const PRINTED =
  /^(?:(?:https?|file):\/\/\S+|about:\S+)(?:\s+\d+\/\d+)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}:\d{2}(?:\s*[AP]M)?\b/u;

/** Figures count on from page to page. */
const pattern = (line: Line): string => line.words.replace(/\d+/gu, '#').toLowerCase();

const edgeOf = (line: Line, height: number): 'top' | 'bottom' | null =>
  line.y < height * EDGE ? 'top' : line.y > height * (1 - EDGE) ? 'bottom' : null;

/** The outermost line of an edge, and those level with it. */
const outermost = (page: PageLines, edge: 'top' | 'bottom', depth: number): readonly Line[] => {
  const inEdge = page.lines.filter((line) => edgeOf(line, page.height) === edge);
  const levels = [...new Set(inEdge.map((line) => Math.round(line.y / 3)))].sort((a, b) =>
    edge === 'top' ? a - b : b - a,
  );
  const outer = new Set(levels.slice(0, depth));
  return inEdge.filter((line) => outer.has(Math.round(line.y / 3)));
};

/** Where lines of one pattern run: the page of each and its base line. */
type Places = ReadonlyMap<string, readonly { readonly at: number; readonly y: number }[]>;

const placesOf = (candidates: readonly (readonly Line[])[]): Places => {
  const places = new Map<string, { at: number; y: number }[]>();
  candidates.forEach((lines, at) => {
    for (const line of lines) {
      const words = pattern(line);
      const known = places.get(words);
      if (known) known.push({ at, y: line.y });
      else places.set(words, [{ at, y: line.y }]);
    }
  });
  return places;
};

const isRepeated = (line: Line, places: Places, pages: number): boolean => {
  const level = (places.get(pattern(line)) ?? []).filter(({ y }) => Math.abs(y - line.y) <= STRAY);
  const on = new Set(level.map(({ at }) => at)).size;
  return on >= 2 && on >= pages * SHARE;
};

/** Takes out of pages what runs along their edges and is no part of the story: heads and feet that come back from page to page, page numbers, and the address and hour that a browser prints. */
export const dropRunningHeads = (
  pages: readonly PageLines[],
): { readonly pages: readonly PageLines[]; readonly dropped: readonly Line[] } => {
  const candidates = pages.map((page) => [...outermost(page, 'top', 2), ...outermost(page, 'bottom', 2)]);
  const places = placesOf(candidates);
  const ends = pages.map((page) => new Set([...outermost(page, 'top', 1), ...outermost(page, 'bottom', 1)]));
  const dropped = new Set<Line>();
  candidates.forEach((lines, at) => {
    for (const line of lines) {
      const isNumber = ends[at]?.has(line) && PAGE_NUMBER.test(line.words);
      if (isNumber || PRINTED.test(line.words) || isRepeated(line, places, pages.length)) dropped.add(line);
    }
    // The title beside the hour that a browser printed it.
    for (const line of lines) {
      if (PRINTED.test(line.words)) {
        for (const beside of lines) if (Math.abs(beside.y - line.y) < 1) dropped.add(beside);
      }
    }
  });
  return {
    pages: pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !dropped.has(line)) })),
    dropped: [...dropped],
  };
};
