import { useSaving } from '../../services';

/** Whether the decisions are on disk: "Saved" stands only where every transaction has completed, and nothing where nothing was ever decided. */
export const SavedState = ({ decided }: { readonly decided: boolean }) => {
  const saving = useSaving();
  const words = saving.state === 'saving' ? 'Saving …' : saving.state === 'saved' && decided ? 'Saved' : '';
  return (
    <div className="saved" role="status" data-state={saving.state}>
      {words}
    </div>
  );
};
