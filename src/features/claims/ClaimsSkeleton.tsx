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
      <label htmlFor="reading-progress">Reading the article for figures …</label>
      <progress id="reading-progress" value={progress} max={1} />
      <button type="button" className="button button-quiet" onClick={onCancel}>
        Cancel
      </button>
    </div>
    <div className="skeleton" aria-hidden="true">
      {places.map((place) => (
        <div key={place} className="skeleton-line" />
      ))}
    </div>
  </div>
);
