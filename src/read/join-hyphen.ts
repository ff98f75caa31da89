/** Words that keep their hyphen before another ("well-known", "twenty-five"). */
const FIRST_HALVES = new Set(
  'twenty thirty forty fifty sixty seventy eighty ninety one two three four five six seven eight nine ten half quarter third all anti ex self well ill mid non post pre pro quasi vice so low high long short part full cross then would'.split(
    ' ',
  ),
);
/** Words that keep their hyphen after another ("state-run", "10-year"). */
const SECOND_HALVES = new Set(
  'old year years month months week weeks day days hour hours minute minutes led run held owned backed based made style wide elect general thirds fifths quarters tenths'.split(
    ' ',
  ),
);

/** What stands on either side of a hyphen at the end of a line, and the text's other words in lower case, which may show how the whole is written. */
interface BrokenWord {
  readonly before: string;
  readonly after: string;
  readonly words: ReadonlySet<string>;
}

/** True where the hyphen is part of the word and not of the line's end: by how the text writes the word elsewhere, else by what its halves are. */
export const keepsHyphen = ({ before, after, words }: BrokenWord): boolean => {
  const first = before.toLowerCase();
  const second = after.toLowerCase();
  if (words.has(`${first}-${second}`)) return true;
  if (words.has(first + second)) return false;
  // "U.S.-led", "21-year", "al-Assad", "state-of-the-art"
  if (!/\p{Ll}$/u.test(before) || !/^\p{Ll}/u.test(after) || /-/u.test(before + after)) return true;
  return FIRST_HALVES.has(first) || SECOND_HALVES.has(second);
};

/** The words of a text in lower case, hyphened ones whole, each once. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu));
