import { useNextSteps } from '../../services';
import { Button } from '../../ui/Button';
import { type KeyMap, showKey } from '../../view/key-map';
import { SavedState } from './SavedState';
import type { Judging } from './use-judging';
import './review-side.css';

interface ReviewSideProps {
  readonly judging: Judging;
  readonly keys: KeyMap | null;
  readonly decided: boolean;
}

/** Whether it is saved, undo and redo by the name of what they take back, and the way to the next claim. */
export const ReviewSide = ({ judging, keys, decided }: ReviewSideProps) => {
  const { nextUndo, nextRedo } = useNextSteps();
  return (
    <div className="review-side">
      <SavedState decided={decided} />
      <Button
        look="quiet"
        shortcut={keys ? showKey(keys.undo) : undefined}
        disabled={nextUndo === null}
        title={nextUndo === null ? undefined : `Undo: ${nextUndo}`}
        onClick={judging.undo}
      >
        Undo
      </Button>
      {nextRedo === null ? null : (
        <Button
          look="quiet"
          shortcut={keys ? showKey(keys.redo) : undefined}
          title={`Redo: ${nextRedo}`}
          onClick={judging.redo}
        >
          Redo
        </Button>
      )}
      <Button shortcut={keys ? showKey(keys.next) : undefined} onClick={judging.next}>
        Next open
      </Button>
    </div>
  );
};
