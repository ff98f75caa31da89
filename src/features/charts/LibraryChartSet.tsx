import { memo, useCallback } from 'react';
import type { ArticleId, ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { type OnFilters, useChangeFilters } from './charts-filters';
import { HowBig } from './HowBig';
import { OverTime } from './OverTime';
import { SpeakersByArticles } from './SpeakersByArticles';
import { WithoutSource } from './WithoutSource';

interface LibraryChartSetProps {
  readonly rows: readonly ClaimRow[];
  /** What narrows the rows, and shows as picked. */
  readonly filters: Filters;
  readonly onFilters: OnFilters;
  readonly onOpen: (article: ArticleId, claim: ClaimId) => void;
}

/** The charts of several articles, those that say something; each follows every filter but its own. */
export const LibraryChartSet = memo(({ rows, filters, onFilters, onOpen }: LibraryChartSetProps) => {
  const onChange = useChangeFilters(filters, onFilters);
  const select = useCallback((claim: ClaimId, article: ArticleId) => onOpen(article, claim), [onOpen]);
  const shared = { rows, filters, onChange };
  return (
    <>
      <OverTime {...shared} onOpen={onOpen} />
      <SpeakersByArticles {...shared} />
      <WithoutSource {...shared} />
      <HowBig {...shared} selected={null} onSelect={select} />
    </>
  );
});
