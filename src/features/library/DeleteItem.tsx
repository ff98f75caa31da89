import { useState } from 'react';
import type { Article } from '../../model/article';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';

interface DeleteItemProps {
  readonly article: Article;
  /** Takes the article off the list; fails with the reason in words. */
  readonly onDelete: () => Promise<void>;
}

/** Asks, then deletes the article with its history from the list. */
export const DeleteItem = ({ article, onDelete }: DeleteItemProps) => {
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async (): Promise<void> => {
    try {
      await onDelete();
      setAsking(false);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <button
        type="button"
        className="menu-item"
        disabled={article.bundled}
        title={article.bundled ? 'The article that ships with the application stays' : undefined}
        onClick={() => setAsking(true)}
      >
        Delete article …
      </button>
      {isAsking ? (
        <Dialog title="Delete this article?" onClose={() => setAsking(false)}>
          <p>
            “{article.title || 'Untitled article'}” goes from the list with every decision on it and its history. It can
            be brought back for 30 days.
          </p>
          {problem === null ? null : <Notice kind="problem">{problem}</Notice>}
          <div className="paste-foot">
            <Button onClick={() => setAsking(false)}>Keep it</Button>
            <Button look="primary" onClick={() => void remove()}>
              Delete
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
};
