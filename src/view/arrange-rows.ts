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
  if (!isFiltered(filters)) return Uint32Array.from(index.rows.keys());
  const failing = findFailing(index, filters);
  const places = new Uint32Array(failing.length);
  let found = 0;
  for (let at = 0; at < failing.length; at += 1) {
    if (failing[at] !== 0) continue;
    places[found] = at;
    found += 1;
  }
  return places.subarray(0, found);
};

const arrange = (index: ClaimIndex, asked: Asked, locale: string): Arrangement => {
  const { sort, group } = asked;
  const order = orderRows(index, passing(index, asked), sort, locale);
  const { codes, words } = index.coded(sectionOf);
  const foldedCode = words.indexOf('folded');
  const isFolded = (at: number): boolean => codes[at] === foldedCode;
  const claims = order.filter((at) => !isFolded(at));
  const rowsAt = (places: Order): ClaimRow[] => Array.from(places, (at) => index.rows[at] as ClaimRow);
  const folded = claims.length === order.length ? [] : rowsAt(order.filter(isFolded));
  const grouped =
    group === null
      ? null
      : groupRows(
          index,
          claims,
          group,
          sort.some(({ column }) => column === group),
        );
  const shown = rowsAt(grouped?.order ?? claims);
  const isAllFolded = shown.length === 0;
  return {
    claims: shown,
    folded,
    unfolded: isAllFolded || isFiltered(asked.filters),
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
