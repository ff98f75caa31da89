import type { Article } from '../../model/article';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useAttempt } from '../../ui/use-attempt';

interface DeletedNoticeProps {
  readonly article: Article;
  /** Brings the article back; fails with the reason in words. */
  readonly onRestore: () => Promise<void>;
  readonly onClose: () => void;
}

/** Says that an article was deleted, with the way back: here, and in the settings later. */
export const DeletedNotice = ({ article, onRestore, onClose }: DeletedNoticeProps) => {
  const { problem, attempt } = useAttempt();
  const name = article.title || 'Untitled article';
  return (
    <Notice
      kind={problem === null ? 'note' : 'problem'}
      actions={
        <>
          <Button onClick={() => void attempt(onRestore, `Restored: ${name}`)}>Undo</Button>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      {problem ?? `“${name}” was deleted. The settings list it until it is gone for good.`}
    </Notice>
  );
};
