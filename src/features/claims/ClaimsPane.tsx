import { useRef } from 'react';
import type { ClaimId } from '../../model/ids';
import type { ViewState } from '../../model/view-state';
import { Button } from '../../ui/Button';
import { useKeys } from '../../ui/use-keys';
import type { Arrangement } from '../../view/arrange-rows';
import type { ClaimRow } from '../../view/row';
import { ClaimsGrid } from './ClaimsGrid';
import { Filters } from './Filters';
import './claims.css';
import './grid.css';

interface ClaimsPaneProps {
  readonly rows: readonly ClaimRow[];
  readonly arrangement: Arrangement;
  readonly view: ViewState;
  readonly onView: (change: Partial<ViewState>, how: 'push' | 'replace') => void;
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
  readonly onFold: (unfolded: boolean) => void;
  /** Whether single-letter keys are on. */
  readonly letters: boolean;
}

/** The claims of the article: search, filters and the grid. */
export const ClaimsPane = (props: ClaimsPaneProps) => {
  const { rows, arrangement, view, onView, selected, onSelect, onFold, letters } = props;
  const searchField = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => searchField.current?.select() }, letters);
  return (
    <div className="claims">
      <Filters rows={rows} view={view} onChange={onView} searchField={searchField} hasKey={letters} />
      <ClaimsGrid
        arrangement={arrangement}
        selected={selected}
        onSelect={onSelect}
        sort={view.sort}
        onSort={(sort) => onView({ sort }, 'push')}
        onFold={onFold}
      />
      {arrangement.ordered.length > 0 ? null : rows.length === 0 ? (
        <p className="empty">
          No figures were found in this text. Select another article, or paste one that holds numbers.
        </p>
      ) : (
        <div className="empty">
          <p>No claim passes these filters.</p>
          <Button onClick={() => onView({ speaker: null, verdict: null, search: '' }, 'push')}>Show all claims</Button>
        </div>
      )}
    </div>
  );
};
