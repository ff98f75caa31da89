import type { ClaimId } from '../model/ids';
import { speakerKey } from './filter-rows';
import { counts } from './is-judged';
import type { ClaimRow } from './row';
import { type VerdictSign, verdictSign } from './verdict-sign';

/** One claim as a mark in a speaker's row. */
export interface SpeakerMark {
  readonly id: ClaimId;
  readonly figure: string;
  readonly sign: VerdictSign;
}

/** A speaker with a mark per claim, in story order. */
export interface SpeakerSeries {
  /** A speaker's name, or `own-voice`. */
  readonly key: string;
  readonly label: string;
  readonly marks: readonly SpeakerMark[];
}

/** Who says what, the most quoted first and the article's own voice at the top; dismissed claims are left out. */
export const seriesBySpeaker = (rows: readonly ClaimRow[]): SpeakerSeries[] => {
  const bySpeaker = new Map<string, { label: string; marks: SpeakerMark[] }>();
  for (const row of rows.filter(counts).toSorted((a, b) => a.number - b.number)) {
    const series = bySpeaker.get(speakerKey(row)) ?? { label: row.speaker ?? 'Own voice', marks: [] };
    series.marks.push({ id: row.id, figure: row.figure, sign: verdictSign(row) });
    bySpeaker.set(speakerKey(row), series);
  }
  return [...bySpeaker]
    .map(([key, series]) => ({ key, ...series }))
    .sort((a, b) => Number(b.key === 'own-voice') - Number(a.key === 'own-voice') || b.marks.length - a.marks.length);
};

/** The chart's answer in words. */
export const answerBySpeaker = (series: readonly SpeakerSeries[]): string => {
  const total = series.reduce((sum, { marks }) => sum + marks.length, 0);
  const own = series.find(({ key }) => key === 'own-voice')?.marks.length ?? 0;
  const named = series.length - (own > 0 ? 1 : 0);
  const speakers = `${named} ${named === 1 ? 'speaker' : 'speakers'}`;
  if (total === 0) return 'No claims to show';
  if (own === 0) return `${total} ${total === 1 ? 'figure' : 'figures'} from ${speakers}`;
  if (named === 0) return 'Every figure is the article’s own';
  return `${own} of ${total} figures ${own === 1 ? 'names' : 'name'} no source`;
};
