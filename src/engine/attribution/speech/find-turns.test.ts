import { describe, expect, test } from 'vitest';
import { readDocument } from '../../extract';
import { readWords } from '../words/read-words';

/** The labels of the turns of a text, those that only ask in brackets. */
const turns = (text: string): string[] => {
  const { words, blocks, turns: found } = readWords(readDocument(text, null));
  return [...found].map(([block, { colon, asks }]) => {
    const label = text.slice(blocks[block]?.start ?? 0, words[colon]?.start ?? 0);
    return asks ? `(${label})` : label;
  });
};

describe('labels of who speaks', () => {
  test.each([
    [
      'names of a transcript',
      'Talks\n\nAnna Lund met Piet Maas.\n\nLUND: How many boats?\n\nMAAS: Forty of them.',
      ['LUND', 'MAAS'],
    ],
    ['questions and answers', 'Talks\n\nQ: How many boats?\n\nA: Forty of them.', ['(Q)', 'A']],
    [
      'names that come again and speak of themselves',
      'Talks\n\nBRAN: I saw it.\n\nHOLT: Nobody did.\n\nBRAN: Well.',
      ['BRAN', 'BRAN'],
    ],
    ['names not in capitals', 'Talks\n\nAnna Lund spoke.\n\nLund: I saw it.\n\nLund: We all did.', ['Lund', 'Lund']],
    ['a quoted transcript', 'Talks\n\n"BRAN: Nobody did."', ['"BRAN']],
    ['no place', 'In brief\n\nLOW STREET: Two boats were lost.\n\nMARSH END: A man was fined.', []],
    [
      'no picture or section',
      'Talks\n\nAnna Lund spoke.\n\nPHOTO CAPTION: We saw the boats.\n\nKEY POINTS: What do we know?',
      [],
    ],
    ['no field of a list', 'Talks\n\nPRICE: 40 crowns.\n\nVERDICT: You will like it.\n\nPRICE: 30 crowns.', []],
  ])('%s', (_, text, expected) => {
    expect(turns(text)).toEqual(expected);
  });
});
