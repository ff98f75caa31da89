import { keepsHyphen, wordsOf } from './join-hyphen';

/** A line as long as this that ends in a hyphen was broken by whoever set the text. */
const SET_LINE = 40;

const mendHyphens = (text: string): string => {
  if (!/\p{L}-\n\p{Ll}/u.test(text)) return text;
  const words = wordsOf(text);
  return text.replace(
    /(?<=^|[\s\p{P}])((?:\p{L}|\d|-)+)-\n((?:\p{Ll}|-)+)(\p{P}*)[ \t]?/gmu,
    (whole, before: string, after: string, marks: string, at: number) => {
      const line = at + before.length - text.lastIndexOf('\n', at - 1);
      if (line < SET_LINE) return whole;
      return `${before}${keepsHyphen({ before, after, words }) ? '-' : ''}${after}${marks}\n`;
    },
  );
};

/** Plain text with its format's damage mended: one kind of line end, page breaks as blank lines, no soft hyphens, words that were broken at a line's end whole again. */
export const mendPlainText = (text: string): string =>
  mendHyphens(
    text
      .replace(/\r\n?|\u2028|\u0085/gu, '\n')
      .replace(/\f|\u2029/gu, '\n\n')
      .replace(/\u00AD\n?/gu, ''),
  );
