import { Button } from '../../ui/Button';
import './claims.css';
import './grid.css';

const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Holds the room of the grid while the engine reads; `progress` runs from 0 to 1. */
export const ClaimsSkeleton = ({
  progress,
  onCancel,
}: {
  readonly progress: number;
  readonly onCancel: () => void;
}) => (
  <div className="claims" aria-busy="true">
    <div className="filters reading">
      <span>Reading the article for figures …</span>
      <progress aria-label="Reading" value={progress} max={1} />
      <Button look="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </div>
    <div className="skeleton" aria-hidden="true">
      {places.map((place) => (
        <div key={place} className="skeleton-line" />
      ))}
    </div>
  </div>
);
