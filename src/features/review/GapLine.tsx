import { useEffect, useState } from 'react';
import type { Quantity } from '../../model/quantity';
import type { Gap } from '../../review/gap';
import { useServices } from '../../services';
import { Shape } from '../../ui/Shape';
import { askedAs } from '../../view/bare-figure';
import { bestGap } from '../../view/best-gap';
import './gap-line.css';

/** While somebody types, the number reader is asked once they pause, in milliseconds. */
const PAUSE = 200;

/** How far what a source says lies from the claim, its words read by the number reader; null until then, or where nothing compares. */
const useGap = (claim: Quantity, says: string): Gap | null => {
  const { extractor } = useServices();
  const [read, setRead] = useState<{ readonly says: string; readonly quantities: readonly Quantity[] } | null>(null);
  useEffect(() => {
    if (!/\p{L}|\p{N}/u.test(says)) return;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const result = await extractor.quantities(askedAs(says));
      if (isWanted && result.ok) setRead({ says, quantities: result.value });
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [extractor, says]);
  return read?.says === says ? bestGap(claim, read.quantities) : null;
};

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
