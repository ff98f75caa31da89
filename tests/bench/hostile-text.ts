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

/** The piece repeated to the given number of UTF-16 units or a little more. */
export const hostileText = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
