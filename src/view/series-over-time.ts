import type { ArticleId, ClaimId } from '../model/ids';
import { speakerKey } from './filter-rows';
import { counts } from './is-judged';
import { middle } from './order-rows';
import type { ClaimRow } from './row';
import { nameCounted } from './series-noun';
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

const dayOf = (published: string): number => Date.parse(`${published.slice(0, 10)}T00:00:00Z`);

/** A counted thing met in the rows so far. */
interface Counted {
  readonly key: string;
  readonly unit: string;
  readonly articles: Set<ArticleId>;
  last: ArticleId | null;
}

// Asked of every row of a library: what a family and a noun come to, and whether a date is one, is worked out once each.
class Things {
  readonly #byFamily = new Map<string, Map<string, Counted>>();
  readonly #byKey = new Map<string, Counted>();
  readonly #days = new Map<string, number>();

  /** Null where the row counts nothing that can be followed. */
  of(row: ClaimRow): Counted | null {
    const { kind, magnitude, unit } = row.claim.quantity;
    if (kind !== 'count' || unit === '' || magnitude === null || middle(magnitude) === null || !counts(row))
      return null;
    if (Number.isNaN(this.dayOf(row))) return null;
    const byUnit = this.#byFamily.get(magnitude.family) ?? new Map<string, Counted>();
    if (byUnit.size === 0) this.#byFamily.set(magnitude.family, byUnit);
    const known = byUnit.get(unit);
    if (known !== undefined) return known;
    const key = `${magnitude.family}:${unit.toLowerCase()}`;
    const thing = this.#byKey.get(key) ?? { key, unit, articles: new Set(), last: null };
    this.#byKey.set(key, thing);
    byUnit.set(unit, thing);
    return thing;
  }

  dayOf({ published }: ClaimRow): number {
    const known = this.#days.get(published);
    if (known !== undefined) return known;
    const day = dayOf(published);
    this.#days.set(published, day);
    return day;
  }

  all(): Counted[] {
    return [...this.#byKey.values()];
  }
}

/** The counted things that can be followed: the same noun of the same family in at least three articles with a date, the most followed first. */
export const listFollowed = (rows: readonly ClaimRow[]): Followed[] => {
  const things = new Things();
  for (const row of rows) {
    const thing = things.of(row);
    // Rows mostly come an article at a time.
    if (thing === null || thing.last === row.article) continue;
    thing.last = row.article;
    thing.articles.add(row.article);
  }
  return things
    .all()
    .map(({ key, unit, articles }) => ({ key, name: nameCounted(unit), articles: articles.size }))
    .filter(({ articles }) => articles >= fewestArticles)
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
const leads = (row: ClaimRow, before: ClaimRow): boolean => {
  const [part, partBefore] = [row.claim.partOf !== null, before.claim.partOf !== null];
  return part === partBefore ? row.number < before.number : partBefore;
};

/** One thing by article date: a dot per article, and per speaker where an article lets several speak of it; null where none of these rows counts it. */
export const seriesOverTime = (rows: readonly ClaimRow[], thing: Followed): TimeSeries | null => {
  const things = new Things();
  const leading = new Map<ArticleId, Map<string, ClaimRow>>();
  for (const row of rows) {
    if (things.of(row)?.key !== thing.key) continue;
    const speaking = leading.get(row.article) ?? new Map<string, ClaimRow>();
    if (speaking.size === 0) leading.set(row.article, speaking);
    const before = speaking.get(speakerKey(row));
    if (before === undefined || leads(row, before)) speaking.set(speakerKey(row), row);
  }
  const dots: TimeDot[] = [];
  for (const speaking of leading.values())
    for (const row of speaking.values()) {
      const dot = toDot(row, things.dayOf(row));
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
