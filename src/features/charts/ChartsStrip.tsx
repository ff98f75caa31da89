import { lazy } from 'react';
import type { ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import { useLate } from '../../ui/use-late';
import type { ClaimRow } from '../../view/row';
import { ChartsRoom } from './ChartsRoom';
import type { OnFilters } from './charts-filters';
import { useChanging } from './use-changing';
import { usePicked } from './use-picked';

interface ChartsStripProps {
  /** The claims of the article, whatever the filters; null until they are known. */
  readonly rows: readonly ClaimRow[] | null;
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
  readonly filters: Filters;
  readonly onFilters: OnFilters;
}

// The drawing library is larger than the rest of the page: it is fetched when the browser has nothing better to do.
const Charts = lazy(async () => ({ default: (await import('./Charts')).Charts }));

/** The charts of the article. */
export const ChartsStrip = ({ onSelect, onFilters, ...now }: ChartsStripProps) => {
  // Neither a key press nor its way to the disk waits for a chart.
  const rows = useLate(now.rows);
  const selected = useLate(now.selected);
  const filters = useLate(now.filters);
  const picked = usePicked(now.filters);
  const change = useChanging(now.filters, onFilters);
  if (rows?.length === 0) return null;
  return (
    <ChartsRoom name="charts">
      {rows === null || filters === null ? null : (
        <Charts
          rows={rows}
          filters={filters}
          picked={picked}
          onChange={change}
          selected={selected}
          onSelect={onSelect}
        />
      )}
    </ChartsRoom>
  );
};
