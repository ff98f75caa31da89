import { unattributed } from '../../model/mode-labels';
import { Button } from '../../ui/Button';
import type { ClaimRow } from '../../view/row';
import { showDate } from '../../view/show-date';
import './claim-peek.css';

interface ClaimPeekProps {
  readonly row: ClaimRow;
  readonly onOpen: () => void;
}

/** The claim selected among many articles in full, with the way to its article. */
export const ClaimPeek = ({ row, onOpen }: ClaimPeekProps) => (
  <section className="claim-peek" aria-label="Selected claim">
    <div className="claim-peek-words" dir="auto">
      <p className="claim-peek-assertion">
        {row.pieces.map(({ text, figure }, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one assertion have no other names and never move.
          figure ? <strong key={at}>{text}</strong> : text,
        )}
      </p>
      <p className="claim-peek-where">
        {[row.speaker ?? unattributed, row.title || 'Untitled article', row.outlet, showDate(row.published)]
          .filter((words) => words !== '')
          .join(' · ')}
      </p>
    </div>
    <Button look="primary" shortcut="Enter" onClick={onOpen}>
      Open in its article
    </Button>
  </section>
);
