import { useCallback } from 'react';
import type { FigureRange, Filters, VerdictFilter } from '../../model/view-state';
import type { Step } from '../../view/step-view';

/** Narrows or widens the list; `push` makes a step that Back takes back. */
export type OnFilters = (filters: Filters, how: Step) => void;

/** The same for charts, which may be drawn from filters a moment old: they say what to change in those that hold now. */
export type ChangeFilters = (change: (now: Filters) => Filters, how: Step) => void;

const isOnly = (wanted: readonly string[], value: string): boolean => wanted.length === 1 && wanted[0] === value;

/** The list of this speaker alone; all speakers again where it is that already. */
export const toggleSpeaker = (filters: Filters, speaker: string): Filters => ({
  ...filters,
  speaker: isOnly(filters.speaker, speaker) ? [] : [speaker],
});

/** True where the list shows one speaker's claims of one verdict and no others. */
export const isSegment = (filters: Filters, speaker: string, verdict: VerdictFilter): boolean =>
  isOnly(filters.speaker, speaker) && isOnly(filters.verdict, verdict);

/** The claims of this speaker with this verdict alone; all again where it is that already. */
export const toggleSegment = (filters: Filters, speaker: string, verdict: VerdictFilter): Filters =>
  isSegment(filters, speaker, verdict)
    ? { ...filters, speaker: [], verdict: [] }
    : { ...filters, speaker: [speaker], verdict: [verdict] };

/** True where the list shows what an outlet gives no source for, and nothing else. */
export const isUnsourcedOf = (filters: Filters, outlet: string): boolean =>
  isOnly(filters.outlet, outlet) && isOnly(filters.source, 'none');

/** The claims that an outlet gives no source for; all again where it is that already. */
export const toggleUnsourcedOf = (filters: Filters, outlet: string): Filters =>
  isUnsourcedOf(filters, outlet)
    ? { ...filters, outlet: [], source: [] }
    : { ...filters, outlet: [outlet], source: ['none'] };

/** The figures of this range alone; all again where it is that already. */
export const toggleFigure = (filters: Filters, { family, low, high }: FigureRange): Filters => {
  const { figure } = filters;
  const isSame = figure?.family === family && figure.low === low && figure.high === high;
  return { ...filters, figure: isSame ? null : { family, low, high } };
};

/** Changes the filters in force. */
export const useChangeFilters = (filters: Filters, onFilters: OnFilters): ChangeFilters =>
  useCallback((change, how) => onFilters(change(filters), how), [filters, onFilters]);
