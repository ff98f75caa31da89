import type { ClaimId } from '../model/ids';
import type { VerdictFilter } from '../model/view-state';
import { ownVoice, sourceKey, speakerKey, verdictKey } from './filter-rows';
import type { Drawn } from './series-rows';
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

const marksOf = ({ index, places }: Drawn): Map<string, SpeakerMark[]> => {
  const marks = new Map<string, SpeakerMark[]>();
  const rows = [...places].map((place) => index.rows[place]).filter((row) => row !== undefined);
  for (const row of rows.sort((a, b) => a.number - b.number)) {
    const mark = { id: row.id, figure: row.figure, sign: verdictSign(row) };
    marks.set(speakerKey(row), [...(marks.get(speakerKey(row)) ?? []), mark]);
  }
  return marks;
};

/** Who says what: the article's own voice and the sources without a name at the top, then the most quoted first. */
export const seriesBySpeaker = (drawn: Drawn): SpeakerSeries[] => {
  const { index, places } = drawn;
  const { codes: speakers, words } = index.coded(speakerKey);
  const { codes: verdicts, words: each } = index.coded(verdictKey);
  const { codes: sources, words: sourcings } = index.coded(sourceKey);
  const [none, unknown] = [sourcings.indexOf('none'), sourcings.indexOf('unknown')];
  const cells = new Uint32Array(words.length * each.length);
  const unsourced = new Uint32Array(words.length);
  const unread = new Uint32Array(words.length);
  const totals = new Uint32Array(words.length);
  // Those with as many claims stand in the order in which they come to speak.
  const met: number[] = [];
  for (const place of places) {
    const speaker = speakers[place] ?? 0;
    if (totals[speaker] === 0) met.push(speaker);
    totals[speaker] = (totals[speaker] ?? 0) + 1;
    if (sources[place] === none) unsourced[speaker] = (unsourced[speaker] ?? 0) + 1;
    if (sources[place] === unknown) unread[speaker] = (unread[speaker] ?? 0) + 1;
    const cell = speaker * each.length + (verdicts[place] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const isFew = places.length <= mostMarks && met.every((speaker) => (totals[speaker] ?? 0) <= mostInRow);
  const marks = isFew ? marksOf(drawn) : new Map<string, SpeakerMark[]>();
  return met
    .map((speaker): SpeakerSeries => {
      const key = words[speaker] ?? ownVoice;
      const counts = new Map<VerdictFilter, number>();
      for (const [code, verdict] of each.entries()) {
        const count = cells[speaker * each.length + code] ?? 0;
        if (count > 0) counts.set(verdict as VerdictFilter, count);
      }
      const total = totals[speaker] ?? 0;
      const isUnnamed = unsourced[speaker] === total;
      return {
        key,
        label: sourceLabel({ speaker: key === ownVoice ? null : key, source: isUnnamed ? 'none' : 'named' }),
        total,
        unsourced: unsourced[speaker] ?? 0,
        unread: unread[speaker] ?? 0,
        counts,
        marks: marks.get(key) ?? [],
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
