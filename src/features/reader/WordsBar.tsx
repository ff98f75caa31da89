import { Button } from '../../ui/Button';
import type { Place } from './use-words';

interface WordsBarProps {
  readonly place: Place;
  /** Why the numeral that was pressed is no claim; null where words were selected. */
  readonly reason: string | null;
  /** The key that does the same. */
  readonly shortcut: string | undefined;
  readonly onAdd: () => void;
}

/** What can be done with the words selected in the article, beside them. */
export const WordsBar = ({ place, reason, shortcut, onAdd }: WordsBarProps) => (
  <div
    role="toolbar"
    aria-label="Selected words"
    className="words-bar"
    style={{ top: place.top, left: `clamp(0px, ${place.left}px, 100% - 14rem)` }}
  >
    {reason === null ? null : <span className="words-reason">No claim: {reason}</span>}
    <Button
      shortcut={shortcut}
      // The selection stays while the button is pressed.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onAdd}
    >
      Add claim
    </Button>
  </div>
);
