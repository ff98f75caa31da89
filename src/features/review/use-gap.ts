import { useEffect, useState } from 'react';
import type { Quantity } from '../../model/quantity';
import type { Gap } from '../../review/gap';
import { useServices } from '../../services';
import { askedAs } from '../../view/bare-figure';
import { bestGap } from '../../view/best-gap';

/** While somebody types, the number reader is asked once they pause, in milliseconds. */
const PAUSE = 200;

/** How far what a source says lies from the claim, its words read by the number reader; null until then, or where nothing compares. */
export const useGap = (claim: Quantity, says: string): Gap | null => {
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
