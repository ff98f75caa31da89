// biome-ignore-all lint/a11y/useSemanticElements: the words stay words of the text; a button element would break lines around them.
import type { ReactNode } from 'react';
import type { Numeral } from '../../view/find-numerals';

/** A numeral that is no claim, lightly told apart; pressed, it says why. */
export const NumeralMark = ({ numeral, children }: { readonly numeral: Numeral; readonly children: ReactNode }) => (
  <span
    className={numeral.reason === null ? 'numeral numeral-unseen' : 'numeral'}
    role="button"
    tabIndex={0}
    title={numeral.reason ?? 'Unseen: neither a claim nor dismissed'}
    data-numeral={`${numeral.start}:${numeral.end}`}
  >
    {children}
  </span>
);
