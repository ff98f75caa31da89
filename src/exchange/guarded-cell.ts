/** Begins like a formula, full-width signs and signs behind white space included, or with a control character; a plain negative number and the lone relation "=" do not. */
const FORMULA =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /^(?!-\d[\d,]*(?:\.\d+)?%?$|=$)(?:[\s\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\u0000-\u001F\u007F-\u009F])/u;

/** Text that a spreadsheet would turn into a date or cut to fifteen digits: "3-1", "1/2", "0123", an id of digits. */
const MISREAD = /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,4}[-/]\d{1,4}|0\d+|\d{16,}|\d+e\d+)$/iu;

/** Cells that must not reach a spreadsheet as they are: it reads one that begins with an apostrophe as text. */
export const GUARDED = new RegExp(`${FORMULA.source}|${MISREAD.source}`, 'iu');
