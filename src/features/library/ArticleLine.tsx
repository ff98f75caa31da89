import type { ArticleSummary } from '../../model/article';
import { showDate } from '../../view/show-date';

interface ArticleLineProps {
  readonly article: ArticleSummary;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

/** An article in the list: title, where and when it appeared, and how far its review is. */
export const ArticleLine = ({ article, isCurrent, onOpen }: ArticleLineProps) => (
  <button type="button" className="article-line" aria-current={isCurrent ? 'true' : undefined} onClick={onOpen}>
    <span className="article-title" dir="auto">
      {article.title || 'Untitled article'}
    </span>
    <span className="article-facts" dir="auto">
      {[article.outlet, showDate(article.published)].filter((words) => words !== '').join(' · ')}
    </span>
    <span className="article-count">{article.claims === 0 ? '' : `${article.judged} of ${article.claims} judged`}</span>
  </button>
);
