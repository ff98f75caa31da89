import { printDecimal, shift } from '../numerals/decimal';
import { exactNumeral, type Numeral } from '../numerals/numeral';
import type { MeasureContext } from './measure-rule';

/** Money without cents worth writing, or of countries that divide thousands by a full stop. */
const DOTTED = /^(?:IDR|VND|COP|CLP|PYG|ARS|EUR|BRL|TRY|DKK|NOK|SEK|ISK|CRC)$/u;

/** "432.000 people", "Rp 50.000" in an English text: a full stop before three digits that divides thousands, since nobody counts thousandths of people or of these currencies; null where it is a decimal point. */
export const readDottedThousands = (
  { tokens, numeral }: Pick<MeasureContext, 'tokens' | 'numeral'>,
  of: { readonly people: boolean } | { readonly currency: string },
): Numeral | null => {
  const written = tokens[numeral.from]?.text ?? '';
  if (!/^[1-9]\d{0,2}\.\d{3}$/u.test(written) || numeral.to !== numeral.from + 1 || numeral.decimal === null)
    return null;
  const even = /\.(?:000|500)$/u.test(written);
  const fits =
    'people' in of ? of.people || even : DOTTED.test(of.currency) && (even || !/^(?:EUR|BRL)$/u.test(of.currency));
  const thousand = fits ? shift(numeral.decimal, 3) : null;
  return thousand === null || printDecimal(thousand).includes('.')
    ? null
    : exactNumeral(numeral.from, numeral.to, thousand, 'digits');
};
