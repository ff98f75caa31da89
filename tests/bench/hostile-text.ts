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

/** Pieces that ask most of the stage that reads copy: runs of capitals, names, hours, labels, marks, breaks. */
export const copyPieces: readonly string[] = [
  ...[
    'A',
    'AB ',
    'A. ',
    'A/',
    'A/B ',
    'Ada ',
    'Ada Moss ',
    'Ada Moss and ',
    'Ada Moss, ',
    'Ada for ',
    'LAGOS ',
    'Lagos (',
    '(A',
  ],
  ...[
    'By Ada Moss\n',
    'Ada Moss\n',
    '7 p.m.\n',
    '3 Jan 2019\n',
    'Read more\n',
    '---\n',
    '---\nt: a\n',
    'a: b\n\n',
    'Head Line\n\n',
  ],
  ...[
    'By ',
    'Jan ',
    'Monday ',
    'Published: ',
    'updated ',
    '12:30 ',
    '3 Jan 2019 ',
    'a@',
    '@a',
    'a.b',
    '/Reuters',
    'AFP/',
    'source/',
  ],
  ...[
    'Photo: ',
    'Photo by A ',
    'Read: ',
    '[Read ',
    '[(',
    '((',
    'home > ',
    'from left ',
    'a | ',
    '- ',
    '– ',
    ' - ',
    ': ',
    'live: ',
    ' | live',
  ],
  ...[
    'is a ',
    'reporter ',
    'contributed to this ',
    'all rights reserved ',
    'first appeared in A ',
    'your newsletter ',
    'and ',
  ],
  ...[
    '> ',
    '# ',
    '**',
    '__',
    '| a |',
    '\t',
    'a\t',
    '\f',
    '\r',
    '\u00ad',
    '\u00a0',
    '&amp;',
    '&amp;amp;',
    '&',
    'â€',
    'Ãƒ',
    "''",
    "1''",
    '``',
    '“1',
  ],
  ...['a-', 'a-\n', 'foo-\nbar ', '1,\n200', '4-\n5', '1,000', '$1.'],
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

/** The shapes in which a piece stands in copy: one line of it, lines of a head's or a caption's length, and a run of it that ends in another sign, behind a broken word. */
export const copyShapes = {
  'one line': hostileText,
  lines: (piece: string, length: number) => hostileText(`${hostileText(piece, 96).slice(0, 100)}\n`, length),
  'long lines': (piece: string, length: number) => hostileText(`${hostileText(piece, 236).slice(0, 240)}\n`, length),
  'a run with an end': (piece: string, length: number) => `bro-\nken 1,\n000 ${hostileText(piece, length)}x\nx`,
};
