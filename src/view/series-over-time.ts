import type { ArticleId, ClaimId } from '../model/ids';
import type { ClaimIndex } from './claim-index';
import { countedEvent } from './counted-event';
import { speakerKey } from './filter-rows';
import { middle } from './order-rows';
import type { ClaimRow } from './row';
import { nameCounted } from './series-noun';
import { articleOf, byArticle, type Drawn, eventOf, publishedOf } from './series-rows';
import { inSentence } from './series-sentence';
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

/** What one article lets one speaker say of the thing. */
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

/** Fewer dated articles than this are no course of things. */
const fewestArticles = 3;

/** Reads the midnight in UTC of each row's article date, as milliseconds since the epoch, by place in the index; NaN where there is none. */
const readDays = (index: ClaimIndex): ((place: number) => number) => {
  const { codes, words } = index.coded(publishedOf);
  const days = words.map((date) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`));
  return (place) => days[codes[place] ?? 0] ?? Number.NaN;
};

/** The counted things that can be followed: the same class with the same event in at least three articles with a date, the most followed first. */
export const listFollowed = (drawn: Drawn): Followed[] => {
  const { index } = drawn;
  const { codes, words } = index.coded(eventOf);
  const { codes: articles } = index.coded(articleOf);
  const dayOf = readDays(index);
  const found = words.map((key) => ({ key, name: '', articles: 0, undated: 0, last: -1 }));
  for (const place of byArticle(drawn)) {
    const thing = found[codes[place] ?? 0];
    const article = articles[place] ?? 0;
    if (thing === undefined || thing.key === '' || thing.last === article) continue;
    thing.last = article;
    if (Number.isNaN(dayOf(place))) thing.undated += 1;
    else thing.articles += 1;
    if (thing.name === '') thing.name = nameThing(index.rows[place]);
  }
  return found
    .filter((thing) => thing.articles >= fewestArticles)
    .map(({ last, ...thing }): Followed => thing)
    .sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
};

const nameThing = (row: ClaimRow | undefined): string => {
  const counted = row === undefined ? null : countedEvent(row);
  return counted === null ? '' : `${nameCounted(counted.noun)} ${counted.event}`;
};

const toDot = (row: ClaimRow, day: number): TimeDot | null => {
  const { magnitude, vague } = row.claim.quantity;
  const centre = middle(magnitude);
  if (magnitude === null || centre === null) return null;
  const { id, article, title, outlet, published, figure } = row;
  const speaker = { speaker: speakerKey(row), label: row.speaker ?? 'Own voice' };
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

// An article that gives the whole and its parts is about the whole; one that says it twice said it first.
const leads = (row: ClaimRow | undefined, before: ClaimRow | undefined): boolean => {
  if (row === undefined || before === undefined) return false;
  const [part, partBefore] = [row.claim.partOf !== null, before.claim.partOf !== null];
  return part === partBefore ? row.number < before.number : partBefore;
};

/** One thing by article date: a dot per article, and per speaker where an article lets several speak of it; null where none of these rows counts it. */
export const seriesOverTime = ({ index, places }: Drawn, thing: Followed): TimeSeries | null => {
  const { codes, words: keys } = index.coded(eventOf);
  const wanted = keys.indexOf(thing.key);
  const dayOf = readDays(index);
  const { codes: articles } = index.coded(articleOf);
  const { codes: voices, words } = index.coded(speakerKey);
  const leading = new Map<number, number>();
  for (const place of places) {
    if (codes[place] !== wanted || Number.isNaN(dayOf(place))) continue;
    const voice = (articles[place] ?? 0) * words.length + (voices[place] ?? 0);
    const before = leading.get(voice);
    if (before === undefined || leads(index.rows[place], index.rows[before])) leading.set(voice, place);
  }
  const dots: TimeDot[] = [];
  for (const place of leading.values()) {
    const row = index.rows[place];
    const dot = row === undefined ? null : toDot(row, dayOf(place));
    if (dot !== null) dots.push(dot);
  }
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
