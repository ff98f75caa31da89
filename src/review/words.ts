const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u02BC\u2032\u2039\u203A`\u00B4]/gu;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/gu;

/** Words as compared: NFC, white space folded, typographic quotation marks made plain; nothing else is forgiven. */
export const foldWords = (words: string): string =>
  words.normalize('NFC').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(/\s+/gu, ' ').trim();

/** True where two stretches differ in white space, normal form and the style of quotation marks at most. */
export const sameWords = (a: string, b: string): boolean => a === b || foldWords(a) === foldWords(b);

const spaced = (words: string): string => ` ${foldWords(words).toLowerCase()} `;

/** True where the words of the one stand in the other as they are: "40" in "about 40 houses", but not in "12,040". */
export const containsWords = (a: string, b: string): boolean =>
  spaced(a).includes(spaced(b)) || spaced(b).includes(spaced(a));

const wordsOf = (words: string): string[] =>
  foldWords(words)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of words two sentences have in common, 0 to 1 (Sørensen-Dice over words with their counts). */
export const similarity = (a: string, b: string): number => {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    common += 1;
  }
  return (2 * common) / (left.length + right.length);
};

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
};

const backwards = (words: string): string => [...words].reverse().join('');

/** How much of the words around an anchor still stands around a place, 0 to 1, read outwards from the place. */
export const sameContext = (
  old: { readonly prefix: string; readonly suffix: string },
  now: { readonly prefix: string; readonly suffix: string },
): number => {
  const [before, after] = [foldWords(old.prefix), foldWords(old.suffix)];
  const whole = before.length + after.length;
  if (whole === 0) return 1;
  const stands =
    sharedStart(backwards(before), backwards(foldWords(now.prefix))) + sharedStart(after, foldWords(now.suffix));
  return stands / whole;
};
