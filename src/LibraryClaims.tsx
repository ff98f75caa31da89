import { useCallback, useMemo, useState } from 'react';
import { LibraryCharts } from './features/charts/LibraryCharts';
import { ClaimsPane } from './features/claims/ClaimsPane';
import { useGroups } from './features/claims/use-groups';
import { ClaimPeek } from './features/library/ClaimPeek';
import type { ArticleId, ClaimId } from './model/ids';
import type { ViewState } from './model/view-state';
import { useKeys } from './ui/use-keys';
import { arrangeRows } from './view/arrange-rows';
import type { KeyMap } from './view/key-map';
import type { ClaimRow } from './view/row';
import type { Step } from './view/step-view';

interface LibraryClaimsProps {
  /** Null while the first are loading. */
  readonly rows: readonly ClaimRow[] | null;
  readonly view: ViewState;
  readonly onView: (change: Partial<ViewState>, how?: Step) => void;
  /** Null where single keys are switched off. */
  readonly keys: KeyMap | null;
  readonly onOpen: (article: ArticleId, claim: ClaimId) => void;
}

const noRows: readonly ClaimRow[] = [];

/** The claims of many articles in one grid under their charts; a claim is judged in its article, one press away. */
export const LibraryClaims = ({ rows, view, onView, keys, onOpen }: LibraryClaimsProps) => {
  const [chosen, setChosen] = useState<ReadonlySet<ClaimId>>(new Set());
  const [unfolded, setUnfolded] = useState(false);
  const { sort, group, filters, claim } = view;
  const arrangement = useMemo(
    () => arrangeRows(rows ?? noRows, { sort, group, filters }, claim, unfolded, navigator.language),
    [rows, sort, group, filters, claim, unfolded],
  );
  const groups = useGroups(arrangement, claim);
  const selected = useMemo(
    () => (claim === null ? null : (groups.shown.find(({ id }) => id === claim) ?? null)),
    [groups.shown, claim],
  );
  const select = useCallback((id: ClaimId) => onView({ claim: id }, 'replace'), [onView]);
  const open = (): void => {
    if (selected !== null) onOpen(selected.article, selected.id);
  };
  useKeys(keys === null ? {} : { Enter: open }, selected !== null);
  return (
    <div className="ledger">
      <LibraryCharts
        rows={rows}
        filters={filters}
        onFilters={(next, how) => onView({ filters: next }, how)}
        onOpen={onOpen}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the grid inside is the control; Enter does what the double click does. */}
      <div className="library-claims" onDoubleClick={open}>
        {rows === null ? null : (
          <ClaimsPane
            rows={rows}
            arrangement={arrangement}
            groups={groups}
            view={view}
            several
            onView={onView}
            selected={selected?.id ?? null}
            onSelect={select}
            onFold={setUnfolded}
            keys={keys}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </div>
      {selected === null ? null : <ClaimPeek row={selected} onOpen={open} />}
    </div>
  );
};
