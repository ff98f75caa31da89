const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** True where words run from left to right by their first letter (as `dir="auto"` decides, UAX #9 P2); numerals alone have no direction of their own. */
export const runsRight = (words: string): boolean => {
  const letter = /\p{L}/u.exec(words)?.[0];
  return letter !== undefined && !rightToLeft.test(letter);
};
