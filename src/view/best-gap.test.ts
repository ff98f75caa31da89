import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../tests/samples/sample-claims';
import type { Quantity } from '../model/quantity';
import { bestGap } from './best-gap';

const read = (words: string, value: number, unit: string): Quantity => {
  const claim = sampleArticle([
    { words, value, unit, relation: '>=', magnitude: { family: unit, low: value, high: value } },
  ]).claims[0]?.claim;
  if (claim === undefined) throw new Error('A sample gives a claim.');
  return claim.quantity;
};
const claim = read('{at least 51} dead', 51, 'civilian');

describe('bestGap', () => {
  it('compares with the figure that counts the same', () => {
    const gap = bestGap(claim, [read('{3} hours', 3, 'hour'), read('{45} civilians', 45, 'civilian')]);
    expect(gap?.words).toContain('12 % lower, outside the bound');
    expect(gap?.holds).toBe(false);
  });

  it('takes a bare figure for the same, and has nothing to say of another', () => {
    expect(bestGap(claim, [read('{60}', 60, '')])?.holds).toBe(true);
    expect(bestGap(claim, [read('{3} hours', 3, 'hour')])).toBeNull();
    expect(bestGap(claim, [])).toBeNull();
  });
});
