import type { VerdictFilter } from '../model/view-state';
import type { ClaimRow } from './row';
import { searchRows } from './search-rows';

/** In a filter, the article's own voice goes by this name. */
export const ownVoice = 'own-voice';

/** What narrows the list; null and the empty string let everything pass. */
export interface Filters {
  /** A speaker's name, or `own-voice`. */
  readonly speaker: string | null;
  readonly verdict: VerdictFilter | null;
  readonly search: string;
}

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
export const isFiltered = ({ speaker, verdict, search }: Filters): boolean =>
  speaker !== null || verdict !== null || search.trim() !== '';

/** The rows that pass every filter, in the order given. */
export const filterRows = (rows: readonly ClaimRow[], filters: Filters): ClaimRow[] => {
  const found = searchRows(filters.search);
  return rows.filter(
    (row) =>
      (filters.speaker === null || speakerKey(row) === filters.speaker) &&
      (filters.verdict === null || hasVerdict(row, filters.verdict)) &&
      found(row),
  );
};
