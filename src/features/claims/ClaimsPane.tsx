import { memo, Suspense, useCallback, useDeferredValue, useRef } from 'react';
import type { ClaimId } from '../../model/ids';
import { type Filters, noFilters, type ViewState } from '../../model/view-state';
import { Button } from '../../ui/Button';
import { lazily } from '../../ui/lazily';
import { useKeys } from '../../ui/use-keys';
import type { Arrangement } from '../../view/arrange-rows';
import { isFiltered } from '../../view/filter-rows';
import { actsByKey, type KeyMap, showKey } from '../../view/key-map';
import type { ClaimRow } from '../../view/row';
import { ClaimsGrid } from './ClaimsGrid';
import { DropButton } from './DropButton';
import { FilterBar } from './FilterBar';
import { useColumns, useHidden } from './use-columns';
import type { Groups } from './use-groups';
import './claims.css';
import './grid.css';

const FilterChips = lazily(() => import('./FilterChips').then((module) => module.FilterChips));
const ViewPanel = lazily(() => import('./ViewPanel').then((module) => module.ViewPanel));

interface ClaimsPaneProps {
  readonly rows: readonly ClaimRow[];
  readonly arrangement: Arrangement;
  readonly groups: Groups;
  readonly view: ViewState;
  readonly onView: (change: Partial<ViewState>, how: 'push' | 'replace') => void;
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
  readonly onFold: (unfolded: boolean) => void;
  /** Null where single keys are switched off. */
  readonly keys: KeyMap | null;
  /** The claims selected together. */
  readonly chosen: ReadonlySet<ClaimId>;
  readonly onChoose: (chosen: ReadonlySet<ClaimId>) => void;
  /** The rows are of several articles: the article has a column, and outlet and date can be filtered by. */
  readonly several: boolean;
}

/** The claims of the article: search, filters and the grid. */
export const ClaimsPane = memo((props: ClaimsPaneProps) => {
  const { rows, arrangement, groups, view, onView, selected, onSelect, onFold, keys, chosen, onChoose, several } =
    props;
  const filter = useCallback((filters: Filters, how: 'push' | 'replace') => onView({ filters }, how), [onView]);
  // The counts beside each choice may come a moment after what is counted.
  const counted = useDeferredValue(rows);
  const columns = useColumns(several, view.hidden);
  const hide = useHidden(view.hidden, onView);
  const searchField = useRef<HTMLInputElement>(null);
  useKeys(actsByKey(keys, { search: () => searchField.current?.select() }), true, 'page');
  return (
    <div className="claims">
      <FilterBar
        rows={counted}
        filters={view.filters}
        onChange={filter}
        several={several}
        searchField={searchField}
        shortcut={keys === null ? null : showKey(keys.search)}
      >
        <DropButton label="View" chosen={0}>
          <Suspense fallback={null}>
            <ViewPanel
              several={several}
              group={view.group}
              onGroup={(group) => onView({ group }, 'push')}
              groups={groups}
              columns={columns}
              hidden={view.hidden}
              onHide={hide}
            />
          </Suspense>
        </DropButton>
      </FilterBar>
      {isFiltered(view.filters) ? (
        <Suspense fallback={<div className="chips" />}>
          <FilterChips filters={view.filters} onChange={filter} left={arrangement.ordered.length} total={rows.length} />
        </Suspense>
      ) : null}
      <ClaimsGrid
        subject={several ? null : view.article}
        arrangement={arrangement}
        groups={groups}
        columns={columns}
        selected={selected}
        onSelect={onSelect}
        sort={view.sort}
        onSort={(sort) => onView({ sort }, 'push')}
        onFold={onFold}
        chosen={chosen}
        onChoose={onChoose}
      />
      {arrangement.ordered.length > 0 ? null : rows.length === 0 ? (
        <p className="empty">
          {several
            ? 'No figures were found in these articles. Add an article that holds numbers.'
            : 'No figures were found in this text. Select another article, or paste one that holds numbers.'}
        </p>
      ) : (
        <div className="empty">
          <p>No claim passes these filters.</p>
          <Button onClick={() => onView({ filters: noFilters }, 'push')}>Show all claims</Button>
        </div>
      )}
    </div>
  );
});
