import type { ClaimId } from '../model/ids';
import type { ViewState } from '../model/view-state';
import { isFiltered } from './filter-rows';
import { type Group, groupRows } from './group-rows';
import { orderRows } from './order-rows';
import { passFilters } from './pass-filters';
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

const arrange = (rows: readonly ClaimRow[], { sort, group, filters }: Asked, locale: string): Arrangement => {
  const found = orderRows(passFilters(rows, filters), sort, locale);
  const folded = found.filter(({ section }) => section !== 'claims');
  const claims = folded.length === 0 ? found : found.filter(({ section }) => section === 'claims');
  const grouped =
    group === null
      ? null
      : groupRows(
          claims,
          group,
          sort.some(({ column }) => column === group),
        );
  const shown = grouped?.rows ?? claims;
  return {
    claims: shown,
    folded,
    unfolded: shown.length === 0 || isFiltered(filters),
    ordered: folded.length === 0 ? shown : [...shown, ...folded],
    groups: grouped?.groups ?? null,
  };
};

// The arrangement asked for last of each set of rows: selecting a claim among 25,000 would sort them anew, in up to 60 ms.
const known = new WeakMap<
  readonly ClaimRow[],
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
  const { sort, filters, group } = view;
  const asked = JSON.stringify([sort, filters, group, locale]);
  let arranged = known.get(rows);
  if (arranged?.asked !== asked) {
    const plain = arrange(rows, view, locale);
    arranged = { asked, arranged: [plain, plain.unfolded ? plain : { ...plain, unfolded: true }] };
    known.set(rows, arranged);
  }
  const [folded, open] = arranged.arranged;
  return unfolded || folded.folded.some((row) => row.id === selected) ? open : folded;
};
