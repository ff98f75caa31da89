import { describe, expect, it } from 'vitest';
import { askedAs } from './bare-figure';

describe('askedAs', () => {
  it('makes a sentence of digits alone, with commas so that no year is read', () => {
    expect(['45', ' 152. ', '2019', '1234567.5', '0'].map(askedAs)).toEqual([
      'It was 45',
      'It was 152',
      'It was 2,019',
      'It was 1,234,567.5',
      'It was 0',
    ]);
  });

  it('leaves words and figures with a unit as they are', () => {
    for (const says of ['45 people', '2,019', '$45', '45 %', 'forty-five', '']) expect(askedAs(says)).toBe(says);
  });
});
