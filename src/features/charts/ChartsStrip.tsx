import { lazy, startTransition, useDeferredValue, useEffect, useState } from 'react';
import type { ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { ChartsRoom } from './ChartsRoom';
import type { OnFilters } from './charts-filters';

/** How long a value must stand still before it is followed, in milliseconds: long enough for a decision to be painted and on disk. */
const STILL = 120;

/**
 * The value, followed once it has stood still; null comes and goes at once. For the charts, whose drawing library commits in one
 * long task: deferred by React alone, it came before the end of the write, and a key press at 1,000 claims was on disk after
 * 35.6 ms (p95 50.2) where this keeps it at 21.4 (33.8), by tests/bench/decision-latency.mjs.
 */
const useSettled = <Value,>(value: Value | null): Value | null => {
  const [settled, settle] = useState(value);
  if (settled !== value && (settled === null || value === null)) settle(value);
  useEffect(() => {
    if (settled === value) return;
    const timer = setTimeout(() => startTransition(() => settle(value)), STILL);
    return () => clearTimeout(timer);
  }, [settled, value]);
  return settled === null || value === null ? value : settled;
};

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
