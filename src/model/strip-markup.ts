/** Words as they are meant to be read: a text's emphasis marks, escapes and the marks of a quotation's further lines gone, white space folded. */
export const stripMarkup = (words: string): string =>
  words
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/gu, '$1')
    .replace(/\*\*|__/gu, '')
    .replace(/^#{1,6}\s+/gmu, '')
    .replace(/\n[ \t]*(?:>[ \t]?)+/gu, '\n')
    .replace(/\s+/gu, ' ');
