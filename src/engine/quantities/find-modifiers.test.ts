import { describe, expect, it } from 'vitest';
import { tokenize } from '../tokenize';
import { findBound } from './find-modifiers';

/** The words of the figure with their modifiers, and the bound; the number is written in brackets. */
const bound = (marked: string): readonly unknown[] => {
  const open = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const tokens = tokenize(text);
  const at = (offset: number): number => tokens.findIndex(({ end }) => end > offset);
  const [from, to] = [at(open), at(marked.indexOf(']') - 2) + 1];
  const sentence = { from: 0, to: tokens.length, start: 0, end: text.length, block: 0 };
  const found = findBound(tokens, sentence, from, to, false);
  const words = text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end);
  return [words, found.relation, ...(found.lean === undefined ? [] : [found.lean])];
};

describe('modifiers beside a figure', () => {
  it.each([
    ['it hurt at least [51] people', 'at least 51', '>='],
    ['it hurt no fewer than [9] people', 'no fewer than 9', '>='],
    ['it hurt [107] or more people', '107 or more', '>='],
    ['it can hold up to [90] people', 'up to 90', '<='],
    ['the share edged up to [7.9] in May', '7.9', '='],
    ['they paid just under [40] each', 'just under 40', '<', 'below'],
    ['they lost nearly [180] cows', 'nearly 180', '~', 'below'],
    ['barely [70] still work', 'barely 70', '~', 'above'],
    ['losses exceeded [30] in May', '30', '>'],
    ['the rate is capped at [18] there', '18', '<='],
    ['a net short of [90] contracts', '90', '='],
    ['they talked about [12] people', '12', '='],
    ['another [400] people came', 'another 400', '='],
  ])('%s', (text, ...expected) => {
    expect(bound(text)).toEqual(expected);
  });
});
