import { sourceKey, speakerKey } from './filter-rows';
import { articleOf, byArticle, type Drawn } from './series-rows';

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

/** Speakers by number of articles; "officials" of one article are not those of another, and are left out with the articles' own voice. */
export const seriesByArticles = (drawn: Drawn): QuotedSeries => {
  const { index } = drawn;
  const { codes: articles } = index.coded(articleOf);
  const { codes: speakers, words } = index.coded(speakerKey);
  const { codes: sources, words: sourcings } = index.coded(sourceKey);
  const named = sourcings.indexOf('named');
  const claims = new Uint32Array(words.length);
  const quoting = new Uint32Array(words.length);
  const lastOf = new Int32Array(words.length).fill(-1);
  let met = 0;
  let last = -1;
  for (const place of byArticle(drawn)) {
    const article = articles[place] ?? 0;
    if (article !== last) met += 1;
    last = article;
    if (sources[place] !== named) continue;
    const speaker = speakers[place] ?? 0;
    if (lastOf[speaker] !== article) quoting[speaker] = (quoting[speaker] ?? 0) + 1;
    lastOf[speaker] = article;
    claims[speaker] = (claims[speaker] ?? 0) + 1;
  }
  const quoted = words
    .map((key, code): QuotedSpeaker => ({ key, articles: quoting[code] ?? 0, claims: claims[code] ?? 0 }))
    .filter(({ articles: count }) => count > 0)
    .sort((a, b) => b.articles - a.articles || b.claims - a.claims || (a.key < b.key ? -1 : 1));
  return { speakers: quoted, articles: met };
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
