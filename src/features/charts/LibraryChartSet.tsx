import { memo } from 'react';
import type { ArticleId, ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import type { OnFilters } from './charts-filters';
import { SpeakersByArticles } from './SpeakersByArticles';
import { WithoutSource } from './WithoutSource';

interface LibraryChartSetProps {
  readonly rows: readonly ClaimRow[];
  readonly filters: Filters;
  readonly onFilters: OnFilters;
  readonly onOpen: (article: ArticleId, claim: ClaimId) => void;
}

/** The charts of several articles, those that say something; each follows every filter but its own. */
export const LibraryChartSet = memo(({ rows, filters, onFilters }: LibraryChartSetProps) => (
  <>
    <SpeakersByArticles rows={rows} filters={filters} onFilters={onFilters} />
    <WithoutSource rows={rows} filters={filters} onFilters={onFilters} />
  </>
));
