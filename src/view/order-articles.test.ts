import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../model/article';
import { type ArticleId, asId, type RevisionId } from '../model/ids';
import { nextArticleOrder, orderArticles } from './order-articles';

const article = (title: string, part: Partial<ArticleSummary> = {}): ArticleSummary => ({
  id: asId<ArticleId>(title),
  revision: asId<RevisionId>(title),
  addedAt: 0,
  bundled: false,
  title,
  outlet: '',
  author: '',
  published: '',
  url: '',
  claims: 0,
  judged: 0,
  ...part,
});

const titles = (articles: readonly ArticleSummary[]): string => articles.map(({ title }) => title).join(' ');

const all = [
  article('b', { claims: 10, judged: 5, published: '2024-01-02' }),
  article('A', { claims: 4, judged: 4, workedAt: 7 }),
  article('c10', { published: '2023-01-02' }),
  article('c9', { claims: 2, workedAt: 9 }),
];

describe('the table of articles', () => {
  it('stands as the articles came until asked', () => {
    expect(titles(orderArticles(all, null, 'en'))).toBe('b A c10 c9');
  });

  it('is ordered by words as people do, by numbers and by dates, what is unknown last either way', () => {
    expect(titles(orderArticles(all, { column: 'title', descending: false }, 'en'))).toBe('A b c9 c10');
    expect(titles(orderArticles(all, { column: 'done', descending: true }, 'en'))).toBe('A b c9 c10');
    expect(titles(orderArticles(all, { column: 'published', descending: false }, 'en'))).toBe('c10 b A c9');
    expect(titles(orderArticles(all, { column: 'worked', descending: true }, 'en'))).toBe('c9 A b c10');
  });

  it('turns round with each click, and the third lets go', () => {
    const once = nextArticleOrder(null, 'title');
    const twice = nextArticleOrder(once, 'title');
    expect([once?.descending, twice?.descending, nextArticleOrder(twice, 'title')]).toEqual([false, true, null]);
    expect(nextArticleOrder(once, 'outlet')).toEqual({ column: 'outlet', descending: false });
  });
});
