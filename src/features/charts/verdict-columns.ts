import type { VerdictFilter } from '../../model/view-state';
import { verdictLabels } from '../../view/verdict-labels';

type Counted = readonly { readonly counts: ReadonlyMap<VerdictFilter, number> }[];

/** The verdicts that any of these hold, in the order verdicts are listed. */
export const verdictsIn = (counted: Counted): VerdictFilter[] =>
  (Object.keys(verdictLabels) as VerdictFilter[]).filter((verdict) =>
    counted.some(({ counts }) => (counts.get(verdict) ?? 0) > 0),
  );
