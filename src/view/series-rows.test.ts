import { describe, expect, it } from 'vitest';
import { noFilters } from '../model/view-state';
import { sampleRows } from './sample-claims';
import { failingOf, rowsBut } from './series-rows';

const rows = sampleRows([
  { words: '{1} boat', value: 1, speaker: 'Ada' },
  { words: '{20} boats', value: 20, speaker: 'Ada' },
  { words: '{30} boats', value: 30 },
]);
const figures = (list: readonly { readonly figure: string }[]) => list.map(({ figure }) => figure);

describe('rowsBut', () => {
  it('follows every filter but those a chart sets itself', () => {
    const filters = { ...noFilters, speaker: ['Ada'], figure: { family: 'people', low: 10, high: null } };
    const failing = failingOf(rows, filters);
    expect(figures(rowsBut(rows, failing, []))).toEqual(['20']);
    expect(figures(rowsBut(rows, failing, ['speaker']))).toEqual(['20', '30']);
    expect(figures(rowsBut(rows, failing, ['figure']))).toEqual(['1', '20']);
    expect(rowsBut(rows, failing, ['figure', 'speaker'])).toBe(rows);
  });

  it('leaves the rows as they are where nothing narrows them', () => {
    expect(rowsBut(rows, failingOf(rows, noFilters), [])).toBe(rows);
  });
});
