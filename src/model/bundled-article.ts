import { type ArticleId, asId } from './ids';

/** The article that ships with the application, and what the page opens when nothing else is asked for. */
export const bundledArticleId: ArticleId = asId<ArticleId>('bundled-aleppo-2016-12-01');
