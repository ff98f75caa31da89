import { useState } from 'react';
import type { Article } from '../../model/article';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

interface DeletedNoticeProps {
  readonly article: Article;
  /** Brings the article back; fails with the reason in words. */
  readonly onRestore: () => Promise<void>;
  readonly onClose: () => void;
}

/** Says that an article was deleted, with the way back. */
export const DeletedNotice = ({ article, onRestore, onClose }: DeletedNoticeProps) => {
  const [problem, setProblem] = useState<string | null>(null);
  const restore = async (): Promise<void> => {
    try {
      await onRestore();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Notice
      kind={problem === null ? 'note' : 'problem'}
      actions={
        <>
          <Button onClick={() => void restore()}>Undo</Button>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      {problem ?? `“${article.title || 'Untitled article'}” was deleted.`}
    </Notice>
  );
};
