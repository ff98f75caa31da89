import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../tests/samples/sample-claims';
import { findNumerals } from './find-numerals';

const { text, claims } = sampleArticle([{ words: 'In 2016 the port saw {12} boats and 30 gulls on 3 May' }]);
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const extraction = {
  engineVersion: 'test',
  blocks: [],
  sentences: [],
  claims: [],
  quantities: [],
  dismissed: [
    { ...at('2016'), text: '2016', reason: 'a year' },
    { ...at('12'), text: '12', reason: 'a room' },
    { ...at('3 May'), text: '3 May', reason: 'a date' },
  ],
};

describe('findNumerals', () => {
  it('lists what is no claim with its reason, and what nothing has seen', () => {
    expect(findNumerals(text, claims, extraction)).toEqual([
      { ...at('2016'), reason: 'a year' },
      { ...at('30'), reason: null },
      { ...at('3 May'), reason: 'a date' },
    ]);
  });
});
