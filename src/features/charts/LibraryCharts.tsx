import { lazy, useDeferredValue } from 'react';
import type { ArticleId, ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { ChartsRoom } from './ChartsRoom';
import type { OnFilters } from './charts-filters';

interface LibraryChartsProps {
  /** The claims of every article in view, whatever the filters; null until they are known. */
  readonly rows: readonly ClaimRow[] | null;
  readonly filters: Filters;
  readonly onFilters: OnFilters;
  /** Opens a claim in its article. */
  readonly onOpen: (article: ArticleId, claim: ClaimId) => void;
}

// Fetched when the browser has nothing better to do, as for one article.
const LibraryChartSet = lazy(async () => ({ default: (await import('./LibraryChartSet')).LibraryChartSet }));

/** The charts of several articles: a counted thing over time, speakers by number of articles, the share without a source by outlet, how big. They follow the filters. */
export const LibraryCharts = ({ rows, filters, onFilters, onOpen }: LibraryChartsProps) => {
  // No key press waits for a chart.
  const late = useDeferredValue(rows);
  const lateFilters = useDeferredValue(filters);
  if (late?.length === 0) return null;
  return (
    <ChartsRoom name="library-charts" isTall>
      {late === null ? null : (
        <LibraryChartSet rows={late} filters={lateFilters} onFilters={onFilters} onOpen={onOpen} />
      )}
    </ChartsRoom>
  );
};
