import { lazy } from 'react';
import type { ArticleId, ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import { useLate } from '../../ui/use-late';
import type { ClaimRow } from '../../view/row';
import { ChartsRoom } from './ChartsRoom';
import type { OnFilters } from './charts-filters';
import { useChanging } from './use-changing';
import { usePicked } from './use-picked';

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

/** The charts of several articles: a counted thing over time, speakers by number of articles, the share without a source by outlet, how big. They follow the filters once keys rest. */
export const LibraryCharts = ({ rows, filters, onFilters, onOpen }: LibraryChartsProps) => {
  const late = useLate(rows);
  const lateFilters = useLate(filters);
  const picked = usePicked(filters);
  const change = useChanging(filters, onFilters);
  if (late?.length === 0) return null;
  return (
    <ChartsRoom name="library-charts" isTall>
      {late === null || lateFilters === null ? null : (
        <LibraryChartSet rows={late} filters={lateFilters} picked={picked} onChange={change} onOpen={onOpen} />
      )}
    </ChartsRoom>
  );
};
