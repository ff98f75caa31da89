import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences';
import { tokenize } from './tokenize';

const split = (text: string): string[] =>
  splitSentences([{ start: 0, end: text.length, role: 'paragraph' }], tokenize(text)).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('sentences', () => {
  it.each([
    ['It rained. The match was off.', ['It rained.', 'The match was off.']],
    ['Dr. J. Mori of the U.S. Army paid $2.5 million.', ['Dr. J. Mori of the U.S. Army paid $2.5 million.']],
    ['"It is over." She left at 5 p.m. The door shut.', ['"It is over."', 'She left at 5 p.m.', 'The door shut.']],
    ['They meet at 1 p.m. Sunday in Rome.', ['They meet at 1 p.m. Sunday in Rome.']],
    ['"Really?" he asked. “Yes!”', ['"Really?" he asked.', '“Yes!”']],
    ['Sales rose 4.5%... Then they fell.', ['Sales rose 4.5%...', 'Then they fell.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('cuts what is too long to be a sentence', () => {
    expect(split('word '.repeat(1000)).length).toBe(3);
  });
});
