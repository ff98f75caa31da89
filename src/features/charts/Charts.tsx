import { memo } from 'react';
import type { ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { type OnFilters, useChangeFilters } from './charts-filters';
import { HowBig } from './HowBig';
import { WhoSaysWhat } from './WhoSaysWhat';

interface ChartsProps {
  readonly rows: readonly ClaimRow[];
  /** What narrows the rows, and shows as picked. */
  readonly filters: Filters;
  readonly onFilters: OnFilters;
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
}

/** The charts of one article: who says what, and how big where at least five figures can be compared. Each follows every filter but its own. */
export const Charts = memo(({ rows, filters, onFilters, ...rest }: ChartsProps) => {
  const onChange = useChangeFilters(filters, onFilters);
  const shared = { ...rest, rows, filters, onChange };
  return (
    <>
      <WhoSaysWhat {...shared} />
      <HowBig {...shared} />
    </>
  );
});
