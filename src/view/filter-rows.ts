import { type Filters, noFilters, type VerdictFilter } from '../model/view-state';
import { middle } from './order-rows';
import type { ClaimRow } from './row';
import { searchRows } from './search-rows';

/** In a filter, the article's own voice goes by this name. */
export const ownVoice = 'own-voice';

/** The name a row's speaker goes by in filters and charts. */
export const speakerKey = (row: ClaimRow): string => row.speaker ?? ownVoice;

/** The verdict a row is drawn by: dismissed and recheck before everything, open where none is given. */
export const verdictKey = (row: ClaimRow): VerdictFilter => {
  const { status } = row.reviewed;
  return status === 'dismissed' || status === 'recheck' ? status : (row.verdict?.is ?? 'open');
};

const hasVerdict = (row: ClaimRow, verdict: VerdictFilter): boolean =>
  verdict === 'queried' ? row.reviewed.status === 'queried' : verdictKey(row) === verdict;

/** True where any filter narrows the list. */
export const isFiltered = (filters: Filters): boolean =>
  Object.keys(noFilters).some((name) => {
    const value = filters[name as keyof Filters];
    return typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value !== null;
  });

type Test = (row: ClaimRow) => boolean;

const among = <Value>(wanted: readonly Value[], read: (row: ClaimRow) => Value): Test | null =>
  wanted.length === 0 ? null : (row) => wanted.includes(read(row));

const testsOf = (filters: Filters): Test[] => {
  const { verdict, hedge, evidence, minor, figure, from, until } = filters;
  return [
    among(filters.speaker, speakerKey),
    verdict.length === 0 ? null : (row: ClaimRow) => verdict.some((each) => hasVerdict(row, each)),
    among(filters.mode, (row) => row.mode),
    among(filters.said, (row) => row.said),
    among(filters.kind, (row) => row.claim.quantity.kind),
    among(filters.relation, (row) => row.claim.quantity.relation),
    hedge.length === 0 ? null : (row: ClaimRow) => row.claim.attribution.hedges.some((each) => hedge.includes(each)),
    among(filters.outlet, (row) => row.outlet),
    evidence === null ? null : (row: ClaimRow) => row.evidence > 0 === (evidence === 'with'),
    minor === null ? null : (row: ClaimRow) => row.claim.minor === (minor === 'only'),
    from === null ? null : (row: ClaimRow) => row.published >= from,
    until === null ? null : (row: ClaimRow) => row.published !== '' && row.published <= until,
    figure === null
      ? null
      : (row: ClaimRow) => {
          const { magnitude } = row.claim.quantity;
          const at = magnitude?.family === figure.family ? middle(magnitude) : null;
          return at !== null && at >= (figure.low ?? -Infinity) && at <= (figure.high ?? Infinity);
        },
    filters.search.trim() === '' ? null : searchRows(filters.search),
  ].filter((test) => test !== null);
};

/** The rows that pass every filter, in the order given. */
export const filterRows = (rows: readonly ClaimRow[], filters: Filters): ClaimRow[] => {
  const tests = testsOf(filters);
  return rows.filter((row) => tests.every((test) => test(row)));
};
