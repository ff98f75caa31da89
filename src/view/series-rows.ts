import type { Filters } from '../model/view-state';
import { type ClaimIndex, indexRows } from './claim-index';
import { countedEvent } from './counted-event';
import type { FacetName } from './facets';
import { isFiltered, verdictKey } from './filter-rows';
import { bitOf, type Failing, findFailing } from './find-failing';
import type { ClaimRow } from './row';

/** The claims a chart is drawn from, as places in the index, in its order; dismissed claims are left out. */
export interface Drawn {
  readonly index: ClaimIndex;
  readonly places: Uint32Array;
}

/** The article a row belongs to, as a column. */
export const articleOf = (row: ClaimRow): string => row.article;

/** The article's date as a column; empty where unknown. */
export const publishedOf = (row: ClaimRow): string => row.published;

/** What is counted and what happened to it as a column; empty where the figure compares with none over time. */
export const eventOf = (row: ClaimRow): string => countedEvent(row)?.key ?? '';

/** The lower end of a figure as a column; NaN where it is open or unknown. */
export const lowOf = ({ claim: { quantity } }: ClaimRow): number => quantity.magnitude?.low ?? Number.NaN;

/** The upper end of a figure as a column; NaN where it is open or unknown. */
export const highOf = ({ claim: { quantity } }: ClaimRow): number => quantity.magnitude?.high ?? Number.NaN;

const drawAllOf = (index: ClaimIndex): Drawn => {
  const { codes, words } = index.coded(verdictKey);
  const dismissed = words.indexOf('dismissed');
  const places = new Uint32Array(codes.length);
  let drawn = 0;
  for (let at = 0; at < codes.length; at += 1) {
    if (codes[at] === dismissed) continue;
    places[drawn] = at;
    drawn += 1;
  }
  return { index, places: places.subarray(0, drawn) };
};

const known = new WeakMap<ClaimIndex, Drawn>();

/** All of these rows that count. */
export const drawAll = (rows: readonly ClaimRow[]): Drawn => {
  const index = indexRows(rows);
  const drawn = known.get(index) ?? drawAllOf(index);
  known.set(index, drawn);
  return drawn;
};

/** What narrows a chart's rows: each row with the filters it fails; null where nothing narrows them. */
export const failingOf = (rows: readonly ClaimRow[], filters: Filters): Failing | null =>
  isFiltered(filters) ? findFailing(indexRows(rows), filters) : null;

/** The rows that pass every filter but those a chart sets itself, so that what was picked on it stays among the rest; the same object where nothing narrows them. */
export const drawBut = (
  rows: readonly ClaimRow[],
  failing: Failing | null,
  own: readonly (FacetName | 'figure' | 'date')[],
): Drawn => {
  const all = drawAll(rows);
  if (failing === null) return all;
  const others = ~own.reduce((bits, name) => bits | bitOf(name), 0);
  const places = new Uint32Array(all.places.length);
  let passing = 0;
  // A counted loop: a callback a place costs several times what it does.
  for (let at = 0; at < places.length; at += 1) {
    const place = all.places[at] ?? 0;
    places[passing] = place;
    if (((failing[place] ?? 0) & others) === 0) passing += 1;
  }
  return passing === places.length ? all : { index: all.index, places: places.subarray(0, passing) };
};

/** The places drawn, one article after the other. */
export const byArticle = ({ index, places }: Drawn): Uint32Array => {
  const { codes } = index.coded(articleOf);
  // Articles are numbered as they come, and rows mostly come an article at a time.
  let last = 0;
  for (let at = 0; at < places.length; at += 1) {
    const article = codes[places[at] ?? 0] ?? 0;
    if (article < last) return places.toSorted((a, b) => (codes[a] ?? 0) - (codes[b] ?? 0) || a - b);
    last = article;
  }
  return places;
};
