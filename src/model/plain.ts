/** Words as they are meant to be read: a text's emphasis marks and escapes gone, white space folded. */
export const plain = (words: string): string =>
  words
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/gu, '$1')
    .replace(/\*\*|__/gu, '')
    .replace(/^#{1,6}\s+/gmu, '')
    .replace(/\s+/gu, ' ');
