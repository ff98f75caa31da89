/** Cardinals below twenty, by word. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

/** Tens, by word. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, k): [string, number] => [word, 20 + 10 * k]),
  ['fourty', 40],
]);

/** Powers of ten by scale word, Indian scales included. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['lac', 5],
  ['lacs', 5],
  ['million', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
]);

/** Powers of ten by the short forms that stand after digits ("8.1bn", "$13.6M", "25k"); the ambiguous ones are decided by their neighbours. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['mil', 6],
  ['mm', 6],
  ['bn', 9],
  ['bln', 9],
  ['bil', 9],
  ['b', 9],
  ['tn', 12],
  ['trn', 12],
  ['tln', 12],
  ['t', 12],
  ['cr', 7],
  ['tr', 12],
  ['grand', 3],
]);

/** Nouns for a fixed number of things: value by word, singular. */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['gross', 144],
]);

/** Denominators by word, singular and plural. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  'half third quarter fourth fifth sixth seventh eighth ninth tenth twelfth sixteenth twentieth fiftieth hundredth thousandth'
    .split(' ')
    .flatMap((word, k): [string, number][] => {
      const value = [2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 50, 100, 1000][k] ?? 0;
      return [
        [word, value],
        [word === 'half' ? 'halves' : `${word}s`, value],
      ];
    }),
);

/** Plurals that give a scale and no figure: [low, high] of what they may mean. */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['tens', [20, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
  ['lakhs', [200_000, 999_999]],
  ['millions', [2_000_000, 9_999_999]],
  ['billions', [2_000_000_000, 9_999_999_999]],
  ['trillions', [2_000_000_000_000, 9_999_999_999_999]],
]);

/** Vulgar fractions of one character: numerator and denominator. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);

/** Ordinal words by rank, those that a rank among measured things can use. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, k) => [word, k + 1]),
);
