import { useDecide } from '../../services';
import { Button } from '../../ui/Button';

/** Whether the decisions are on disk: "Saved" stands only where every transaction has completed, and nothing where nothing was ever decided. */
export const SavedState = ({ decided }: { readonly decided: boolean }) => {
  const { saving } = useDecide();
  return (
    <div className="saved" role={saving.state === 'failed' ? 'alert' : 'status'} data-state={saving.state}>
      {saving.state === 'failed' ? (
        <>
          <span>Not saved. {saving.message}</span>
          <Button onClick={saving.retry}>Try again</Button>
        </>
      ) : saving.state === 'saving' ? (
        'Saving …'
      ) : decided ? (
        'Saved'
      ) : (
        ''
      )}
    </div>
  );
};
