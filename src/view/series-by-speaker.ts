import { groupBy } from '../model/group-by';
import type { ClaimId } from '../model/ids';
import type { VerdictFilter } from '../model/view-state';
import { ownVoice, sourceKey, speakerKey, verdictKey } from './filter-rows';
import type { ClaimRow } from './row';
import { sourceLabel } from './source-of';
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
  /** How many of them name no source, and how many were not read for one. */
  readonly unsourced: number;
  readonly unread: number;
  readonly counts: ReadonlyMap<VerdictFilter, number>;
  /** A mark per claim in story order; empty where there are too many claims for a mark each. */
  readonly marks: readonly SpeakerMark[];
}

/** Beyond this many claims, in all or in one row, marks run together and bars say it better. */
const mostMarks = 40;
const mostInRow = 24;

const toMark = (row: ClaimRow): SpeakerMark => ({ id: row.id, figure: row.figure, sign: verdictSign(row) });

const countBy = <Key>(rows: readonly ClaimRow[], read: (row: ClaimRow) => Key): Map<Key, number> => {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(read(row), (counts.get(read(row)) ?? 0) + 1);
  return counts;
};

/** Who says what: the article's own voice and the sources without a name at the top, then the most quoted first, those with as many claims in the order in which they come to speak. */
export const seriesBySpeaker = (drawn: readonly ClaimRow[]): SpeakerSeries[] => {
  const bySpeaker = [...groupBy(drawn, speakerKey)];
  const isFew = drawn.length <= mostMarks && bySpeaker.every(([, rows]) => rows.length <= mostInRow);
  return bySpeaker
    .map(([key, rows]): SpeakerSeries => {
      const sources = countBy(rows, sourceKey);
      const unsourced = sources.get('none') ?? 0;
      const source = unsourced === rows.length ? 'none' : 'named';
      return {
        key,
        label: sourceLabel({ speaker: key === ownVoice ? null : key, source }),
        total: rows.length,
        unsourced,
        unread: sources.get('unknown') ?? 0,
        counts: countBy(rows, verdictKey),
        marks: isFew ? rows.toSorted((a, b) => a.number - b.number).map(toMark) : [],
      };
    })
    .sort((a, b) => turnOf(a) - turnOf(b) || b.total - a.total);
};

const turnOf = ({ key, total, unsourced }: SpeakerSeries): number =>
  key === ownVoice ? 0 : unsourced === total ? 1 : 2;

/** The chart's answer in words. */
export const answerBySpeaker = (series: readonly SpeakerSeries[]): string => {
  const sum = (read: (speaker: SpeakerSeries) => number): number =>
    series.reduce((total, speaker) => total + read(speaker), 0);
  const total = sum((speaker) => speaker.total);
  const unsourced = sum((speaker) => speaker.unsourced);
  const named = series.filter((speaker) => speaker.total > speaker.unsourced + speaker.unread).length;
  const say = (count: number): string => count.toLocaleString('en');
  if (total === 0) return 'No claims to show';
  if (sum(({ unread }) => unread) === total) return `Who says ${total === 1 ? 'it' : 'them'} is not known`;
  if (unsourced === total) return total === 1 ? 'The figure names no source' : 'No figure names a source';
  if (unsourced === 0)
    return `${say(total)} ${total === 1 ? 'figure' : 'figures'} from ${say(named)} ${named === 1 ? 'speaker' : 'speakers'}`;
  return `${say(unsourced)} of ${say(total)} figures ${unsourced === 1 ? 'names' : 'name'} no source`;
};
