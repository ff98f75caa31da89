import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../tokenize';
import { findNumerals } from './find-numerals';

const read = (text: string) => {
  const tokens = tokenize(text);
  return findNumerals(tokens, { from: 0, to: tokens.length }).map(({ value, exact }) => ({ value, exact }));
};

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALE_WORDS = ['', ' thousand', ' million', ' billion', ' trillion'];

const belowHundred = (n: number): string => {
  if (n < 20) return SMALL[n] ?? '';
  const tens = TENS[Math.floor(n / 10) - 2] ?? '';
  return n % 10 === 0 ? tens : `${tens}-${SMALL[n % 10]}`;
};
const belowThousand = (n: number): string => {
  if (n < 100) return belowHundred(n);
  const rest = n % 100 === 0 ? '' : ` and ${belowHundred(n % 100)}`;
  return `${SMALL[Math.floor(n / 100)]} hundred${rest}`;
};
const inWords = (n: number): string => {
  if (n === 0) return 'zero';
  const groups: string[] = [];
  for (let rest = n, scale = 0; rest > 0; rest = Math.floor(rest / 1000), scale += 1)
    if (rest % 1000 > 0) groups.unshift(belowThousand(rest % 1000) + (SCALE_WORDS[scale] ?? ''));
  const last = n % 1000;
  // "two thousand and six", but "two thousand six hundred"
  return last > 0 && last < 100 && groups.length > 1
    ? `${groups.slice(0, -1).join(' ')} and ${groups.at(-1)}`
    : groups.join(' ');
};

describe('reading a printed number gives it back', () => {
  it('in words', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 999_999_999_999_999 })),
        (n) => {
          expect(read(inWords(n)), inWords(n)).toEqual([{ value: n, exact: String(n) }]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('in digits with English, Indian or no separators', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.constantFrom('en-US', 'en-IN', 'plain'), (n, locale) => {
        const printed = locale === 'plain' ? n.toString() : n.toLocaleString(locale);
        expect(read(printed)).toEqual([{ value: Number(n), exact: n.toString() }]);
      }),
    );
  });

  it('as a decimal with a scale, digit by digit', () => {
    const scales = { thousand: 3, million: 6, billion: 9, trillion: 12, bn: 9, tn: 12 } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.stringMatching(/^\d{0,3}$/u),
        fc.constantFrom(...Object.entries(scales)),
        (whole, part, [word, power]) => {
          const printed = `${whole}${part === '' ? '' : `.${part}`}${word.length > 2 ? ' ' : ''}${word}`;
          const digits = BigInt(`${whole}${part}${'0'.repeat(power - part.length)}`).toString();
          expect(read(printed)).toEqual([{ value: Number(digits), exact: digits }]);
        },
      ),
    );
  });
});

describe('ways of writing numbers', () => {
  it.each([
    ['74.10', '74.10'],
    ['a dozen', '12'],
    ['half a million', '500000'],
    ['two and a half', '2.5'],
    ['a hundred and fifty', '150'],
    ['twenty five thousand', '25000'],
    ['1.250.000,50', '1250000.50'],
    ['2\u2009000', '2000'],
    ['10, 000', '10000'],
    ['12,34,567.89', '1234567.89'],
    ['10 1/2', '10.5'],
    ['10½', '10.5'],
    ['１２', '12'],
    ['٣٤', '34'],
    ['9007199254740993', '9007199254740993'],
    ['10^6', '1000000'],
    ['two point five million', '2500000'],
    ['a third', '1/3'],
    ['three quarters', '0.75'],
    ['tens of thousands', '20000-99999'],
    ['several hundred', '200-999'],
  ])('%s is %s', (text, exact) => {
    expect(read(text).map((numeral) => numeral.exact)).toEqual([exact]);
  });
});
