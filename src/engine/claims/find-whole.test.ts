import { describe, expect, it } from 'vitest';
import { extract } from '../extract';

/** Each claim that is a part, beside its whole. */
const parts = (text: string): readonly string[] => {
  const { claims } = extract({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] });
  return claims.flatMap(({ partOf, quantity }) => {
    const whole = claims.find(({ id }) => id === partOf);
    return whole === undefined ? [] : [`${quantity.text} of ${whole.quantity.text}`];
  });
};

describe('the whole that a claim is a part of', () => {
  it.each([
    ['Shelling killed 51 civilians, including seven children.', ['seven of 51']],
    ['Six of the 40 villages were cut off.', ['Six of 40']],
    ['The camp holds 900 people, 120 of whom are ill.', ['120 of 900']],
    ['The camp holds 900 people and the town 120 dogs.', []],
    ['They sent 12 trucks; 40 trucks were needed.', []],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});
