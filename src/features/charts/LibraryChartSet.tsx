import { memo, useCallback, useMemo } from 'react';
import type { ArticleId, ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { failingOf } from '../../view/series-rows';
import type { ChangeFilters } from './charts-filters';
import { HowBig } from './HowBig';
import { OverTime } from './OverTime';
import { SpeakersByArticles } from './SpeakersByArticles';
import { usePrepared } from './use-prepared';
import { WithoutSource } from './WithoutSource';

interface LibraryChartSetProps {
  readonly rows: readonly ClaimRow[];
  /** What narrows the rows, and what shows as picked: the same, unless keys have not rested yet. */
  readonly filters: Filters;
  readonly picked: Filters;
  readonly onChange: ChangeFilters;
  readonly onOpen: (article: ArticleId, claim: ClaimId) => void;
}

/** The charts of several articles, those that say something; each follows every filter but its own. */
export const LibraryChartSet = memo(({ rows, filters, picked, onChange, onOpen }: LibraryChartSetProps) => {
  const read = usePrepared(rows);
  const failing = useMemo(() => (read === null ? null : failingOf(read, filters)), [read, filters]);
  const select = useCallback((claim: ClaimId, article: ArticleId) => onOpen(article, claim), [onOpen]);
  if (read === null) return null;
  const shared = { rows: read, picked, failing, onChange };
  return (
    <>
      <OverTime {...shared} onOpen={onOpen} />
      <SpeakersByArticles {...shared} />
      <WithoutSource {...shared} />
      <HowBig {...shared} selected={null} onSelect={select} />
    </>
  );
});
