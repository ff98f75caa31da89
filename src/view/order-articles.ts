import type { ArticleSummary } from '../model/article';

/** The columns of the table of articles that it can be ordered by. */
export const articleColumns = ['title', 'outlet', 'published', 'claims', 'done', 'worked', 'language'] as const;

/** Names a column of the table of articles. */
export type ArticleColumn = (typeof articleColumns)[number];

/** How the table of articles is ordered; null is as they came, the last one first. */
export interface ArticleOrder {
  readonly column: ArticleColumn;
  readonly descending: boolean;
}

/** The share of an article's claims that is judged, 0 to 1; null where it has no claims. */
export const shareDone = ({ claims, judged }: ArticleSummary): number | null => (claims === 0 ? null : judged / claims);

const readColumn = (article: ArticleSummary, column: ArticleColumn): string | number | null => {
  switch (column) {
    case 'claims':
      return article.claims;
    case 'done':
      return shareDone(article);
    case 'worked':
      return article.workedAt ?? null;
    default:
      return article[column] || null;
  }
};

/** The articles in order; what is unknown stands last whichever way, equals stay as they came. */
export const orderArticles = (
  articles: readonly ArticleSummary[],
  order: ArticleOrder | null,
  locale: string,
): readonly ArticleSummary[] => {
  if (order === null) return articles;
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const sign = order.descending ? -1 : 1;
  return articles
    .map((article) => ({ article, value: readColumn(article, order.column) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
    })
    .map(({ article }) => article);
};

/** What a click on a column's head leads to: ascending, descending, as they came. */
export const nextArticleOrder = (order: ArticleOrder | null, column: ArticleColumn): ArticleOrder | null => {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
};
