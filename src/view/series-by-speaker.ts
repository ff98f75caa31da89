import type { ClaimId } from '../model/ids';
import type { VerdictFilter } from '../model/view-state';
import { ownVoice, speakerKey, verdictKey } from './filter-rows';
import type { Drawn } from './series-rows';
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

const marksOf = ({ index, places }: Drawn): Map<string, SpeakerMark[]> => {
  const marks = new Map<string, SpeakerMark[]>();
  const rows = [...places].map((place) => index.rows[place]).filter((row) => row !== undefined);
  for (const row of rows.sort((a, b) => a.number - b.number)) {
    const mark = { id: row.id, figure: row.figure, sign: verdictSign(row) };
    marks.set(speakerKey(row), [...(marks.get(speakerKey(row)) ?? []), mark]);
  }
  return marks;
};

/** Who says what, the most quoted first and the article's own voice at the top. */
export const seriesBySpeaker = (drawn: Drawn): SpeakerSeries[] => {
  const { index, places } = drawn;
  const { codes: speakers, words } = index.coded(speakerKey);
  const { codes: verdicts, words: each } = index.coded(verdictKey);
  const cells = new Uint32Array(words.length * each.length);
  const totals = new Uint32Array(words.length);
  // Those with as many claims stand in the order in which they come to speak.
  const met: number[] = [];
  for (const place of places) {
    const speaker = speakers[place] ?? 0;
    if (totals[speaker] === 0) met.push(speaker);
    totals[speaker] = (totals[speaker] ?? 0) + 1;
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
      const label = key === ownVoice ? 'Own voice' : key;
      return { key, label, total: totals[speaker] ?? 0, counts, marks: marks.get(key) ?? [] };
    })
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
