import { useId } from 'react';
import { useDeletedArticles, useServices } from '../../services';
import { AskFirst } from '../../ui/AskFirst';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useAttempt } from '../../ui/use-attempt';
import './deleted-articles.css';

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** The articles that were deleted and can still be brought back, each with the way back and the way out for good; nothing where there are none. */
export const DeletedArticles = () => {
  const heading = useId();
  const { articles } = useServices();
  const deleted = useDeletedArticles() ?? [];
  const { problem, attempt } = useAttempt();
  if (deleted.length === 0 && problem === null) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className="settings-head">
        Deleted articles
      </h3>
      {problem === null ? null : <Notice kind="problem">{problem}</Notice>}
      <ul className="deleted">
        {deleted.map(({ id, title, removedAt, keptUntil }) => {
          const name = title || 'Untitled article';
          return (
            <li key={id}>
              <span className="deleted-title" dir="auto">
                {name}
              </span>
              <span className="deleted-when">
                deleted {day.format(removedAt)}
                {keptUntil === null ? '' : `, kept until ${day.format(keptUntil)}`}
              </span>
              <Button
                aria-label={`Restore ${name}`}
                onClick={() => void attempt(() => articles.restoreArticle(id), `Restored: ${name}`)}
              >
                Restore
              </Button>
              <AskFirst
                act="Remove for good"
                label={`Remove for good ${name}`}
                question="Remove it with its text and every decision on it?"
                onAct={() => void attempt(() => articles.purgeArticle(id), `Removed for good: ${name}`)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
};
