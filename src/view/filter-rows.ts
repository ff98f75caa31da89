import { type Filters, noFilters, type SourceFilter, type VerdictFilter } from '../model/view-state';
import type { ClaimRow } from './row';

/** In a filter, the article's own voice goes by this name. */
export const ownVoice = 'own-voice';

/** The name a row's speaker goes by in filters and charts. */
export const speakerKey = (row: ClaimRow): string => row.speaker ?? ownVoice;

/** Whether a row's claim has a named source, as filters and charts count it. */
export const sourceKey = (row: ClaimRow): SourceFilter => row.source;

/** The verdict a row is drawn by: dismissed and recheck before everything, open where none is given. */
export const verdictKey = (row: ClaimRow): VerdictFilter => {
  const { status } = row.reviewed;
  return status === 'dismissed' || status === 'recheck' ? status : (row.verdict?.is ?? 'open');
};

/** True where any filter narrows the list. */
export const isFiltered = (filters: Filters): boolean =>
  Object.keys(noFilters).some((name) => {
    const value = filters[name as keyof Filters];
    return typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value !== null;
  });
