import type { ClaimId } from '../model/ids';
import type { ViewState } from '../model/view-state';
import { type ClaimIndex, indexRows } from './claim-index';
import { isFiltered } from './filter-rows';
import { findFailing } from './find-failing';
import { type Group, groupRows } from './group-rows';
import { type Order, orderRows } from './order-rows';
import type { ClaimRow } from './row';

/** The rows of one article or of several as a view shows them. */
export interface Arrangement {
  readonly claims: readonly ClaimRow[];
  /** What stands at the end, minor and related, whether shown or not. */
  readonly folded: readonly ClaimRow[];
  readonly unfolded: boolean;
  /** Every row that passes the filters, in order: what "next" goes by. */
  readonly ordered: readonly ClaimRow[];
  /** What the claims are grouped by, in order; null is one list. */
  readonly groups: readonly Group[] | null;
}

type Asked = Pick<ViewState, 'sort' | 'filters' | 'group'>;

const sectionOf = (row: ClaimRow): string => (row.section === 'claims' ? 'claims' : 'folded');

const passing = (index: ClaimIndex, { filters }: Asked): Order => {
  const failing = isFiltered(filters) ? findFailing(index, filters) : null;
  const places = new Uint32Array(index.rows.length);
  let found = 0;
  for (let at = 0; at < places.length; at += 1) {
    if (failing !== null && failing[at] !== 0) continue;
    places[found] = at;
    found += 1;
  }
  return places.subarray(0, found);
};

/** The places of one section, in their order. */
const placesIn = (index: ClaimIndex, order: Order, section: 'claims' | 'folded'): Order => {
  const { codes, words } = index.coded(sectionOf);
  const code = words.indexOf(section);
  if (code < 0) return new Uint32Array();
  if (words.length === 1) return order;
  const places = new Uint32Array(order.length);
  let found = 0;
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] ?? 0;
    if (codes[place] !== code) continue;
    places[found] = place;
    found += 1;
  }
  return places.subarray(0, found);
};

const isEvery = ({ rows }: ClaimIndex, places: Order): boolean => {
  if (places.length !== rows.length) return false;
  for (let at = 0; at < places.length; at += 1) if (places[at] !== at) return false;
  return true;
};

const rowsAt = (index: ClaimIndex, places: Order): readonly ClaimRow[] => {
  const { rows } = index;
  if (isEvery(index, places)) return rows;
  const found = new Array<ClaimRow>(places.length);
  for (let at = 0; at < places.length; at += 1) found[at] = rows[places[at] ?? 0] as ClaimRow;
  return found;
};

const arrange = (index: ClaimIndex, asked: Asked, locale: string): Arrangement => {
  const { sort, group } = asked;
  const order = orderRows(index, passing(index, asked), sort, locale);
  const claims = placesIn(index, order, 'claims');
  const folded = rowsAt(index, placesIn(index, order, 'folded'));
  const isSortedByGroup = sort.some(({ column }) => column === group);
  const grouped = group === null ? null : groupRows(index, claims, group, isSortedByGroup);
  const shown = rowsAt(index, grouped?.order ?? claims);
  return {
    claims: shown,
    folded,
    unfolded: shown.length === 0 || isFiltered(asked.filters),
    ordered: folded.length === 0 ? shown : [...shown, ...folded],
    groups: grouped?.groups ?? null,
  };
};

// The arrangement asked for last of each set of rows: selecting a claim arranges nothing anew.
const known = new WeakMap<
  ClaimIndex,
  { readonly asked: string; readonly arranged: readonly [Arrangement, Arrangement] }
>();

/** Filters, sorts, groups and folds rows; what is folded shows by itself where a filter looks for it or the selected claim is in it. The same question has the same answer. */
export const arrangeRows = (
  rows: readonly ClaimRow[],
  view: Asked,
  selected: ClaimId | null,
  unfolded: boolean,
  locale: string,
): Arrangement => {
  const index = indexRows(rows);
  const { sort, filters, group } = view;
  const asked = JSON.stringify([sort, filters, group, locale]);
  let arranged = known.get(index);
  if (arranged?.asked !== asked) {
    const plain = arrange(index, view, locale);
    arranged = { asked, arranged: [plain, plain.unfolded ? plain : { ...plain, unfolded: true }] };
    known.set(index, arranged);
  }
  const [folded, open] = arranged.arranged;
  return unfolded || folded.folded.some((row) => row.id === selected) ? open : folded;
};
