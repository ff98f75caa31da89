import type { ArticleId } from '../model/ids';
import { counts } from './is-judged';
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

/** Speakers by number of articles, the article's own voice and dismissed claims left out. */
export const seriesByArticles = (rows: readonly ClaimRow[]): QuotedSeries => {
  const articles = new Set<ArticleId>();
  const bySpeaker = new Map<string, { articles: Set<ArticleId>; claims: number; last: ArticleId | null }>();
  let last: ArticleId | null = null;
  for (const row of rows) {
    if (!counts(row)) continue;
    // Rows mostly come an article at a time.
    if (row.article !== last) articles.add(row.article);
    last = row.article;
    if (row.speaker === null) continue;
    const found = bySpeaker.get(row.speaker) ?? { articles: new Set(), claims: 0, last: null };
    if (found.claims === 0) bySpeaker.set(row.speaker, found);
    if (found.last !== row.article) found.articles.add(row.article);
    found.last = row.article;
    found.claims += 1;
  }
  const speakers = [...bySpeaker]
    .map(([key, { articles: quoting, claims }]) => ({ key, articles: quoting.size, claims }))
    .sort((a, b) => b.articles - a.articles || b.claims - a.claims || (a.key < b.key ? -1 : 1));
  return { speakers, articles: articles.size };
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
