import { keepsHyphen, wordsOf } from './join-hyphen';
import { mendWords } from './mend-words';

/** A line as long as this that ends in a hyphen was broken by whoever set the text. */
const SET_LINE = 40;

const mendHyphens = (text: string): string => {
  if (!/\p{L}-\n\p{Ll}/u.test(text)) return text;
  const words = wordsOf(text);
  return text.replace(
    /(?<=^|[\s\p{P}\p{S}])(?<!-)((?:\p{L}|\d|-)+)-\n((?:\p{Ll}|-)+)(\p{P}*)[ \t]?/gmu,
    (whole, before: string, after: string, marks: string, at: number) => {
      const line = at + before.length - text.lastIndexOf('\n', at - 1);
      if (line < SET_LINE) return whole;
      return `${before}${keepsHyphen({ before, after, words }) ? '-' : ''}${after}${marks}\n`;
    },
  );
};

/** A figure broken between its digits, at a comma or point that has digits on both sides or at the hyphen of a range, in a line that was set. */
const BROKEN_FIGURE =
  /^(?<line>.{39,}?(?<![\d.,])(?:[\p{Sc}]\s?)?\d{1,4}(?:,\d{3})*)(?:(?<comma>,)\n(?=\d{3}(?!\d))|(?<point>\.)\n(?=\d{1,2}\s?(?:%|per ?cent|percent|bn|billion|m\b|million|tn|trillion|k\b))|(?<dash>[-–])\n(?=\d))/gmu;

const mendFigures = (text: string): string =>
  /\d[-–.,]\n\d/u.test(text) ? text.replace(BROKEN_FIGURE, (whole) => whole.slice(0, -1)) : text;

/** Plain text with its format's damage mended: one kind of line end, page breaks as blank lines, no soft hyphens, words and figures that were broken at a line's end whole again, damaged letters as they were. */
export const mendPlainText = (text: string): string =>
  mendFigures(
    mendHyphens(
      mendWords(
        text
          .replace(/\r\n?|\u2028|\u0085/gu, '\n')
          .replace(/\f|\u2029/gu, '\n\n')
          .replace(/\u00AD\n?/gu, ''),
      ),
    ),
  );
