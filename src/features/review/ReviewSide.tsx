import { useNextSteps, useSaving } from '../../services';
import { Button } from '../../ui/Button';
import { type KeyMap, showKey } from '../../view/key-map';
import type { TakingBack } from './use-taking-back';
import './review-side.css';

interface ReviewSideProps {
  readonly takingBack: TakingBack;
  /** Goes to the next open claim; null where there is none to go from. */
  readonly onNext: (() => void) | null;
  readonly keys: KeyMap | null;
  readonly decided: boolean;
}

/** Whether the decisions are on disk: "Saved" stands only where every transaction has completed, and nothing where nothing was ever decided. */
const SavedState = ({ decided }: { readonly decided: boolean }) => {
  const saving = useSaving();
  const words = saving.state === 'saving' ? 'Saving …' : saving.state === 'saved' && decided ? 'Saved' : '';
  return (
    <div className="saved" role="status" data-state={saving.state}>
      {words}
    </div>
  );
};

/** Whether it is saved, undo and redo by the name of what they take back, and the way to the next claim. */
export const ReviewSide = ({ takingBack, onNext, keys, decided }: ReviewSideProps) => {
  const { nextUndo, nextRedo } = useNextSteps();
  return (
    <div className="review-side">
      <SavedState decided={decided} />
      <Button
        look="quiet"
        shortcut={keys ? showKey(keys.undo) : undefined}
        disabled={nextUndo === null}
        title={nextUndo === null ? undefined : `Undo: ${nextUndo}`}
        onClick={takingBack.undo}
      >
        Undo
      </Button>
      {nextRedo === null ? null : (
        <Button
          look="quiet"
          shortcut={keys ? showKey(keys.redo) : undefined}
          title={`Redo: ${nextRedo}`}
          onClick={takingBack.redo}
        >
          Redo
        </Button>
      )}
      {onNext === null ? null : (
        <Button shortcut={keys ? showKey(keys.next) : undefined} onClick={onNext}>
          Next open
        </Button>
      )}
    </div>
  );
};
