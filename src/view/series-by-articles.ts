import { groupBy } from '../model/group-by';
import { sourceKey, speakerKey } from './filter-rows';
import type { ClaimRow } from './row';

/** How many articles quote a speaker. */
export interface QuotedSpeaker {
  readonly key: string;
  readonly articles: number;
  readonly claims: number;
}

/** The speakers of several articles. */
export interface QuotedSeries {
  /** Those quoted in most articles first. */
  readonly speakers: readonly QuotedSpeaker[];
  /** How many articles hold a claim at all. */
  readonly articles: number;
}

const countArticles = (rows: readonly ClaimRow[]): number => new Set(rows.map(({ article }) => article)).size;

/** Speakers by number of articles; "officials" of one article are not those of another, and are left out with the articles' own voice. */
export const seriesByArticles = (drawn: readonly ClaimRow[]): QuotedSeries => {
  const named = drawn.filter((row) => sourceKey(row) === 'named');
  const speakers = [...groupBy(named, speakerKey)]
    .map(([key, rows]): QuotedSpeaker => ({ key, articles: countArticles(rows), claims: rows.length }))
    .sort((a, b) => b.articles - a.articles || b.claims - a.claims || (a.key < b.key ? -1 : 1));
  return { speakers, articles: countArticles(drawn) };
};

/** The chart's answer in words. */
export const answerByArticles = ({ speakers, articles }: QuotedSeries): string => {
  const [first, second] = speakers;
  const say = (count: number): string => count.toLocaleString('en');
  if (first === undefined) return 'Nobody is named as a source';
  if (first.articles === 1) return `Nobody is quoted in more than one of ${say(articles)} articles`;
  const lead = `${first.key} speaks in ${say(first.articles)} of ${say(articles)} articles`;
  return second === undefined || second.articles < 2 ? lead : `${lead}, ${second.key} in ${say(second.articles)}`;
};
