import { memo } from 'react';
import type { ArticleSummary } from '../../model/article';
import type { ArticleId } from '../../model/ids';
import { shareDone } from '../../view/order-articles';
import { showDate } from '../../view/show-date';

interface ArticleRowProps {
  readonly article: ArticleSummary;
  /** Its place in the table, from 1, the head being 1. */
  readonly at: number;
  readonly isChosen: boolean;
  /** Why its text could not be read; null where it was, or will be. */
  readonly problem: string | null;
  readonly isUnread: boolean;
  readonly onOpen: (article: ArticleId) => void;
  readonly onChoose: (article: ArticleId, upTo: boolean) => void;
}

const names = new Intl.DisplayNames(undefined, { type: 'language' });

/** A language's tag as its name in the reader's own language; empty where unknown. */
const showLanguage = (tag: string | undefined): string => {
  if (!tag) return '';
  try {
    return names.of(tag) ?? tag;
  } catch {
    // Somebody may have typed anything.
    return tag;
  }
};

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

const Done = ({ article }: { readonly article: ArticleSummary }) => {
  const share = shareDone(article);
  if (share === null) return null;
  return (
    <>
      <meter className="done-meter" aria-hidden="true" min={0} max={1} value={share} /> {article.judged} of{' '}
      {article.claims}
    </>
  );
};

/** One article of the library. */
export const ArticleRow = memo((props: ArticleRowProps) => {
  const { article, at, isChosen, problem, isUnread, onOpen, onChoose } = props;
  const title = article.title || 'Untitled article';
  const when = showDate(article.published);
  return (
    <tr aria-rowindex={at} className={isChosen ? 'is-chosen' : undefined}>
      <td className="sheet-choose">
        <input
          type="checkbox"
          aria-label={`Select “${title}”`}
          checked={isChosen}
          onClick={(event) => onChoose(article.id, event.shiftKey)}
          onChange={() => undefined}
        />
      </td>
      <th scope="row">
        <button type="button" className="sheet-link" dir="auto" title={title} onClick={() => onOpen(article.id)}>
          {title}
        </button>
        <div className="sheet-more article-more" dir="auto">
          {[article.outlet, when].filter((words) => words !== '').join(' · ')}
        </div>
      </th>
      <td className="is-wide" dir="auto" title={article.outlet}>
        {article.outlet}
      </td>
      <td className="is-wide">{when}</td>
      <td className="is-number">
        {problem !== null ? (
          <span className="sheet-problem" title={problem}>
            not read
          </span>
        ) : isUnread ? (
          <span className="sheet-more">reading …</span>
        ) : (
          article.claims
        )}
      </td>
      <td>
        <Done article={article} />
      </td>
      <td className="is-wide">{article.workedAt === undefined ? '' : day.format(article.workedAt)}</td>
      <td className="is-wide">{showLanguage(article.language)}</td>
    </tr>
  );
});
