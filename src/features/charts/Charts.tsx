import { memo, useMemo } from 'react';
import type { ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { failingOf } from '../../view/series-rows';
import type { ChangeFilters } from './charts-filters';
import { HowBig } from './HowBig';
import { usePrepared } from './use-prepared';
import { WhoSaysWhat } from './WhoSaysWhat';

interface ChartsProps {
  readonly rows: readonly ClaimRow[];
  /** What narrows the rows, and what shows as picked: the same, unless keys have not rested yet. */
  readonly filters: Filters;
  readonly picked: Filters;
  readonly onChange: ChangeFilters;
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
}

/** The charts of one article: who says what, and how big where at least five figures can be compared. Each follows every filter but its own. */
export const Charts = memo(({ rows, filters, ...rest }: ChartsProps) => {
  const read = usePrepared(rows);
  const failing = useMemo(() => (read === null ? null : failingOf(read, filters)), [read, filters]);
  if (read === null) return null;
  return (
    <>
      <WhoSaysWhat {...rest} rows={read} failing={failing} />
      <HowBig {...rest} rows={read} failing={failing} />
    </>
  );
});
