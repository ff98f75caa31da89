/** Pieces that, repeated, ask most of the number reader: runs of digits, marks, number words, openings without an end. */
export const hostilePieces: readonly string[] = [
  '1',
  '1,',
  '1 ',
  '"',
  '“',
  "'",
  '-',
  'a-',
  '1-',
  '1/',
  '1:',
  'one ',
  'hundred ',
  'from 1 to ',
  'the biggest ',
  '(1) ',
  '$',
  '$(1) ',
  '5% ',
  'U.',
  'May 1 ',
  '. ',
  '1. ',
  '+1 (',
  '1 hour ',
  '6-2, ',
  'one in ',
];

/** Every sign of the keyboard and of print, a letter and a digit. */
export const signs: readonly string[] = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter((sign) => !/[b-zB-Z2-9]/u.test(sign)),
  ...'“”‘’«»„…—–£€¥½²•·§©×°′″¿¡\u00a0\u200b\u00adé中😀\n\t',
];

/** Pieces that once took time that grew with the square of the text. */
export const slowOnce: readonly string[] = [
  '.%',
  '/?',
  "a'b",
  '1-2-3-=',
  'told 1,',
  '‘1',
  '$5–',
  '½’',
  '[a](b',
  'aGVsbG8gd29ybGQ',
];

const words = [
  ...'1 12 1,000 2016 $5 ½ May a A he who that not and or of from to the in by if half one twice million hundred'.split(
    ' ',
  ),
  ...'said told reported believes officials report Ana U.S. No. km th pm aged x@y http:// ]( ** &amp;'.split(' '),
  ...['per cent', 'more than', 'at least', 'according to', 'between', 'the ministry', '\n\n'],
];

/** So many pieces of two or three signs and words each, glued or spaced; the same for the same seed (a linear congruential generator, Numerical Recipes). */
export const drawPieces = (seed: number, count: number): readonly string[] => {
  const tokens = [...signs, ...words];
  let state = seed >>> 0;
  const roll = (sides: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 2 + roll(2) }, () => tokens[roll(tokens.length)] ?? '');
    return roll(2) === 0 ? parts.join('') : `${parts.join(' ')} `;
  });
};

/** The piece repeated to the given number of UTF-16 units or a little more. */
export const hostileText = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
