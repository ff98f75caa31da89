import { lazy, useDeferredValue } from 'react';
import type { ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import { useSettled } from '../../ui/use-settled';
import type { ClaimRow } from '../../view/row';
import { ChartsRoom } from './ChartsRoom';
import type { OnFilters } from './charts-filters';

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
  const rows = useSettled(now.rows);
  const selected = useSettled(now.selected);
  const filters = useDeferredValue(now.filters);
  if (rows?.length === 0) return null;
  return (
    <ChartsRoom name="charts">
      {rows === null ? null : (
        <Charts rows={rows} filters={filters} onFilters={onFilters} selected={selected} onSelect={onSelect} />
      )}
    </ChartsRoom>
  );
};
