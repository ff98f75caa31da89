import type { ClaimId } from '../model/ids';
import type { VerdictFilter } from '../model/view-state';
import { ownVoice, speakerKey, verdictKey } from './filter-rows';
import { counts } from './is-judged';
import type { ClaimRow } from './row';
import { type VerdictSign, verdictSign } from './verdict-sign';

/** One claim as a mark in a speaker's row. */
export interface SpeakerMark {
  readonly id: ClaimId;
  readonly figure: string;
  readonly sign: VerdictSign;
}

/** A speaker with the number of claims by verdict. */
export interface SpeakerSeries {
  /** A speaker's name, or `own-voice`. */
  readonly key: string;
  readonly label: string;
  readonly total: number;
  readonly counts: ReadonlyMap<VerdictFilter, number>;
  /** A mark per claim in story order; empty where there are too many claims for a mark each. */
  readonly marks: readonly SpeakerMark[];
}

/** Beyond this many claims, in all or in one row, marks run together and bars say it better. */
const mostMarks = 40;
const mostInRow = 24;

/** Who says what, the most quoted first and the article's own voice at the top; dismissed claims are left out. */
export const seriesBySpeaker = (rows: readonly ClaimRow[]): SpeakerSeries[] => {
  const bySpeaker = new Map<string, { label: string; total: number; counts: Map<VerdictFilter, number> }>();
  const drawn: ClaimRow[] = [];
  let total = 0;
  for (const row of rows) {
    if (!counts(row)) continue;
    total += 1;
    if (total <= mostMarks) drawn.push(row);
    const key = speakerKey(row);
    const series = bySpeaker.get(key) ?? { label: row.speaker ?? 'Own voice', total: 0, counts: new Map() };
    if (series.total === 0) bySpeaker.set(key, series);
    const verdict = verdictKey(row);
    series.total += 1;
    series.counts.set(verdict, (series.counts.get(verdict) ?? 0) + 1);
  }
  const marks = new Map<string, SpeakerMark[]>();
  if (total <= mostMarks && [...bySpeaker.values()].every((speaker) => speaker.total <= mostInRow))
    for (const row of drawn.sort((a, b) => a.number - b.number)) {
      const mark = { id: row.id, figure: row.figure, sign: verdictSign(row) };
      marks.set(speakerKey(row), [...(marks.get(speakerKey(row)) ?? []), mark]);
    }
  return [...bySpeaker]
    .map(([key, series]) => ({ key, ...series, marks: marks.get(key) ?? [] }))
    .sort((a, b) => Number(b.key === ownVoice) - Number(a.key === ownVoice) || b.total - a.total);
};

/** The chart's answer in words. */
export const answerBySpeaker = (series: readonly SpeakerSeries[]): string => {
  const total = series.reduce((sum, speaker) => sum + speaker.total, 0);
  const own = series.find(({ key }) => key === ownVoice)?.total ?? 0;
  const named = series.length - (own > 0 ? 1 : 0);
  const say = (count: number): string => count.toLocaleString('en');
  const speakers = `${say(named)} ${named === 1 ? 'speaker' : 'speakers'}`;
  if (total === 0) return 'No claims to show';
  if (own === 0) return `${say(total)} ${total === 1 ? 'figure' : 'figures'} from ${speakers}`;
  if (named === 0) return 'Every figure is the article’s own';
  return `${say(own)} of ${say(total)} figures ${own === 1 ? 'names' : 'name'} no source`;
};
