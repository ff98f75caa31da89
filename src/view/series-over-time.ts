import type { ArticleId, ClaimId } from '../model/ids';
import { speakerKey } from './filter-rows';
import { middle } from './order-rows';
import type { ClaimRow } from './row';
import { countedThings, noThing } from './series-counted';
import { nameCounted } from './series-noun';
import { articleOf, byArticle, type Drawn } from './series-rows';
import { inSentence } from './series-sentence';
import { sayDay } from './series-time-axis';

/** A counted thing that several dated articles give a figure for. */
export interface Followed {
  /** Family and counted noun. */
  readonly key: string;
  /** "Civilians". */
  readonly name: string;
  /** Dated articles that count it. */
  readonly articles: number;
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

/** The counted things that can be followed: the same noun of the same family in at least three articles with a date, the most followed first. */
export const listFollowed = (drawn: Drawn): Followed[] => {
  const { codes, things } = countedThings(drawn.index);
  const { codes: articles } = drawn.index.coded(articleOf);
  const counting = new Uint32Array(things.length);
  const lastOf = new Int32Array(things.length).fill(-1);
  for (const place of byArticle(drawn)) {
    const thing = codes[place] ?? 0;
    const article = articles[place] ?? 0;
    if (lastOf[thing] !== article) counting[thing] = (counting[thing] ?? 0) + 1;
    lastOf[thing] = article;
  }
  return things
    .map(({ key, unit }, code): Followed => ({ key, name: nameCounted(unit), articles: counting[code] ?? 0 }))
    .filter(({ articles: count }, code) => code !== noThing && count >= fewestArticles)
    .sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
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
  const { codes, things, dayOf } = countedThings(index);
  const wanted = things.findIndex(({ key }) => key === thing.key);
  const { codes: articles } = index.coded(articleOf);
  const { codes: voices, words } = index.coded(speakerKey);
  const leading = new Map<number, number>();
  for (const place of places) {
    if (codes[place] !== wanted) continue;
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

/** The chart's answer in words. */
export const answerOverTime = ({ thing, dots }: TimeSeries): string => {
  const [first, last] = [dots[0], dots.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first.day === last.day)
    return `${thing.name}: ${inSentence(first.figure)} to ${inSentence(last.figure)} on ${sayDay(first.day)}`;
  return `${thing.name}: ${inSentence(first.figure)} on ${sayDay(first.day)}, ${inSentence(last.figure)} on ${sayDay(last.day)}`;
};
