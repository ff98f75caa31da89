import type { Quantity } from '../../model/quantity';
import { Shape } from '../../ui/Shape';
import { useGap } from './use-gap';
import './gap-line.css';

/** The computed gap between the claim and what a source says, in one line; nothing where the two cannot be compared. */
export const GapLine = ({ claim, says }: { readonly claim: Quantity; readonly says: string }) => {
  const gap = useGap(claim, says);
  if (gap === null) return null;
  return (
    <span className="gap" data-holds={gap.holds}>
      <Shape name={gap.holds ? 'check' : 'cross'} tone={gap.holds ? 'verified' : 'disputed'} />
      {gap.words}
    </span>
  );
};
