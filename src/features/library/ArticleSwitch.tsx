import { useEffect, useId, useRef, useState } from 'react';
import type { ArticleSummary } from '../../model/article';
import type { ArticleId } from '../../model/ids';
import { Button } from '../../ui/Button';
import { showDate } from '../../view/show-date';
import '../../ui/popover.css';

interface ArticleSwitchProps {
  readonly articles: readonly ArticleSummary[];
  readonly current: ArticleId;
  /** Of the article in view, which the list may not have yet; undefined while it is loading. */
  readonly title: string | undefined;
  readonly onSwitch: (article: ArticleId) => void;
  /** Shows the table of all articles. */
  readonly onAll: () => void;
}

interface ArticleLineProps {
  readonly article: ArticleSummary;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

/** An article in the list: title, where and when it appeared, and how far its review is. */
const ArticleLine = ({ article, isCurrent, onOpen }: ArticleLineProps) => (
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

/** How many articles the list holds, those added last; the library's table has the rest. */
const LISTED = 50;

/** The article in view, as a button that opens the list of all of them. */
export const ArticleSwitch = ({ articles, current, title, onSwitch, onAll }: ArticleSwitchProps) => {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const shown = articles.find((each) => each.id === current)?.title ?? title;
  useEffect(() => {
    if (isOpen) list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [isOpen]);
  return (
    <div className="article-switch">
      <button type="button" className="switch-button" popoverTarget={id} aria-haspopup="true" aria-expanded={isOpen}>
        <span className="visually-hidden">Articles: </span>
        <span className="switch-title" dir="auto">
          {shown === undefined ? '\u00A0' : shown || 'Untitled article'}
        </span>
        <span className="switch-count" aria-hidden="true">
          {articles.length > 1 ? `${articles.length} articles` : ''} ▾
        </span>
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        className="popover articles"
        onToggle={(event) => setOpen(event.nativeEvent.newState === 'open')}
      >
        <div className="articles-head">
          <h2>Articles</h2>
          <Button
            onClick={() => {
              list.current?.hidePopover();
              onAll();
            }}
          >
            {articles.length > LISTED ? `All ${articles.length} articles` : 'All articles in a table'}
          </Button>
        </div>
        <ul>
          {(isOpen ? articles.slice(0, LISTED) : []).map((each) => (
            <li key={each.id}>
              <ArticleLine
                article={each}
                isCurrent={each.id === current}
                onOpen={() => {
                  list.current?.hidePopover();
                  onSwitch(each.id);
                }}
              />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
