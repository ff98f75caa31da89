import { groupBy } from '../model/group-by';
import type { ArticleId, ClaimId } from '../model/ids';
import { unattributed } from '../model/mode-labels';
import { countedEvent } from './counted-event';
import { speakerKey } from './filter-rows';
import { middle } from './order-rows';
import type { ClaimRow } from './row';
import { inSentence, nameCounted } from './series-noun';
import { sayDay } from './series-time-axis';

/** A counted class and what happened to it, that several dated articles give a figure for. */
export interface Followed {
  /** Class and event, as `countedEvent` has them. */
  readonly key: string;
  /** "Civilians killed". */
  readonly name: string;
  /** Dated articles that count it. */
  readonly articles: number;
  /** Articles that count it and have no date: they have no place on the axis. */
  readonly undated: number;
}

/** The figure that one article gives for one speaker. */
export interface TimeDot {
  readonly id: ClaimId;
  readonly article: ArticleId;
  readonly title: string;
  readonly outlet: string;
  /** The article's date, ISO 8601, and its midnight in UTC as milliseconds since the epoch. */
  readonly published: string;
  readonly day: number;
  readonly figure: string;
  /** A speaker's name, or `own-voice`. */
  readonly speaker: string;
  readonly label: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly middle: number;
  readonly vague: boolean;
}

/** One counted thing over time. */
export interface TimeSeries {
  readonly thing: Followed;
  /** By date, then by size. */
  readonly dots: readonly TimeDot[];
  /** Those who say most of it first. */
  readonly speakers: readonly { readonly key: string; readonly label: string; readonly dots: number }[];
  /** The least and the largest end. */
  readonly least: number;
  readonly most: number;
}

/** Fewer dated articles than this show no trend. */
const fewestArticles = 3;

/** The midnight in UTC of the date of a row's article, as milliseconds since the epoch; NaN where there is none. */
const dayOf = ({ published }: ClaimRow): number => Date.parse(`${published.slice(0, 10)}T00:00:00Z`);

const eventOf = (row: ClaimRow): string => countedEvent(row)?.key ?? '';

/** The counted things that can be followed: the same class with the same event in at least three articles with a date, the most followed first. */
export const listFollowed = (drawn: readonly ClaimRow[]): Followed[] =>
  [...groupBy(drawn, eventOf)]
    .filter(([key]) => key !== '')
    .map(([key, rows]): Followed => {
      const [first] = rows;
      const articles = new Map(rows.map((row) => [row.article, dayOf(row)]));
      const undated = [...articles.values()].filter(Number.isNaN).length;
      return { key, name: nameThing(first), articles: articles.size - undated, undated };
    })
    .filter((thing) => thing.articles >= fewestArticles)
    .sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));

const nameThing = (row: ClaimRow | undefined): string => {
  const counted = row === undefined ? null : countedEvent(row);
  return counted === null ? '' : `${nameCounted(counted.noun)} ${counted.event}`;
};

const toDot = (row: ClaimRow, day: number): TimeDot | null => {
  const { magnitude, vague } = row.claim.quantity;
  const centre = middle(magnitude);
  if (magnitude === null || centre === null) return null;
  const { id, article, title, outlet, published, figure } = row;
  const speaker = { speaker: speakerKey(row), label: row.speaker ?? unattributed };
  const { low, high } = magnitude;
  return {
    id,
    article,
    title,
    outlet,
    published,
    day,
    figure,
    ...speaker,
    low,
    high,
    middle: centre,
    vague: vague === true,
  };
};

// Of a whole and its parts the whole counts; of two equal mentions the first.
const leads = (row: ClaimRow, before: ClaimRow): boolean => {
  const [part, partBefore] = [row.claim.partOf !== null, before.claim.partOf !== null];
  return part === partBefore ? row.number < before.number : partBefore;
};

/** One thing by article date: a dot per article, and per speaker where an article lets several speak of it; null where none of these rows counts it. */
export const seriesOverTime = (drawn: readonly ClaimRow[], thing: Followed): TimeSeries | null => {
  const leading = new Map<string, ClaimRow>();
  for (const row of drawn) {
    if (eventOf(row) !== thing.key || Number.isNaN(dayOf(row))) continue;
    const voice = `${row.article}\n${speakerKey(row)}`;
    const before = leading.get(voice);
    if (before === undefined || leads(row, before)) leading.set(voice, row);
  }
  const dots = [...leading.values()].map((row) => toDot(row, dayOf(row))).filter((dot) => dot !== null);
  if (dots.length === 0) return null;
  dots.sort((a, b) => a.day - b.day || a.middle - b.middle);
  const speakers = new Map<string, { key: string; label: string; dots: number }>();
  let least = Infinity;
  let most = -Infinity;
  for (const dot of dots) {
    const speaker = speakers.get(dot.speaker) ?? { key: dot.speaker, label: dot.label, dots: 0 };
    if (speaker.dots === 0) speakers.set(dot.speaker, speaker);
    speaker.dots += 1;
    least = Math.min(least, dot.low ?? dot.middle);
    most = Math.max(most, dot.high ?? dot.middle);
  }
  return {
    thing,
    dots,
    speakers: [...speakers.values()].sort((a, b) => b.dots - a.dots || (a.label < b.label ? -1 : 1)),
    least,
    most,
  };
};

/** The chart's answer in words, with what has no place on its axis. */
export const answerOverTime = ({ thing, dots }: TimeSeries): string => {
  const [first, last] = [dots[0], dots.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [inSentence(first.figure), inSentence(last.figure)];
  const course =
    first.day < last.day
      ? `${from} on ${sayDay(first.day)}, ${to} on ${sayDay(last.day)}`
      : `${from === to ? from : `${from} to ${to}`} on ${sayDay(first.day)}`;
  const { undated } = thing;
  const rest = undated === 0 ? '' : `; ${undated} more ${undated === 1 ? 'article has' : 'articles have'} no date`;
  return `${thing.name}: ${course}${rest}`;
};
