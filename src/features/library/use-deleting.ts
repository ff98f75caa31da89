import { useState } from 'react';
import type { Article } from '../../model/article';
import { bundledArticleId } from '../../model/bundled-article';
import type { ArticleId } from '../../model/ids';
import { useArticles, useServices } from '../../services';

/** Deleting articles, and taking the last deletion back. */
export interface Deleting {
  /** The article deleted last, while that can be taken back here; else null. */
  readonly deleted: Article | null;
  remove(article: Article): Promise<void>;
  restore(): Promise<void>;
  forget(): void;
}

/** Takes articles off the list and brings them back; `onOpen` shows what is to be looked at then. */
export const useDeleting = (onOpen: (article: ArticleId) => void): Deleting => {
  const { articles: kept } = useServices();
  const articles = useArticles();
  const [deleted, setDeleted] = useState<Article | null>(null);
  return {
    deleted,
    remove: async (article) => {
      await kept.removeArticle(article.id);
      setDeleted(article);
      onOpen(articles?.find(({ id }) => id !== article.id)?.id ?? bundledArticleId);
    },
    restore: async () => {
      if (deleted === null) return;
      await kept.restoreArticle(deleted.id);
      setDeleted(null);
      onOpen(deleted.id);
    },
    forget: () => setDeleted(null),
  };
};
