import type { VerdictFilter } from '../../model/view-state';
import { signs } from '../../view/verdict-sign';

type Counted = readonly { readonly counts: ReadonlyMap<VerdictFilter, number> }[];

/** The verdicts that any of these hold, in the order verdicts are listed. */
export const verdictsIn = (counted: Counted): VerdictFilter[] =>
  (Object.keys(signs) as VerdictFilter[]).filter((verdict) =>
    counted.some(({ counts }) => (counts.get(verdict) ?? 0) > 0),
  );
