import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { DeletingSeveral } from './use-deleting-several';

/** Says which articles were deleted together, with the way back. */
export const DeletedSeveralNotice = ({ deleting }: { readonly deleting: DeletingSeveral }) => {
  const { deleted, problem, restore, forget } = deleting;
  const [first] = deleted;
  if (first === undefined && problem === null) return null;
  return (
    <Notice
      kind={problem === null ? 'note' : 'problem'}
      actions={
        <>
          {first === undefined ? null : <Button onClick={() => void restore()}>Undo</Button>}
          <Button look="quiet" onClick={forget}>
            Close
          </Button>
        </>
      }
    >
      {problem ??
        (deleted.length === 1
          ? `“${first?.title || 'Untitled article'}” was deleted with its decisions. It can be brought back for 30 days.`
          : `${deleted.length} articles were deleted with their decisions. They can be brought back for 30 days.`)}
    </Notice>
  );
};
