import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../tests/samples/sample-claims';
import { noFilters } from '../model/view-state';
import type { ClaimRow } from './row';
import { drawAll, drawBut } from './series-rows';

const rows = sampleRows([
  { words: '{1} boat', value: 1, speaker: 'Ada' },
  { words: '{20} boats', value: 20, speaker: 'Ada' },
  { words: '{30} boats', value: 30 },
  { words: '{40} boats', value: 40, status: 'dismissed' },
]);
const figures = (drawn: readonly ClaimRow[]) => drawn.map(({ figure }) => figure);

describe('drawBut', () => {
  it('follows every filter but those a chart sets itself', () => {
    const filters = { ...noFilters, speaker: ['Ada'], figure: { family: 'people', low: 10, high: null } };
    expect(figures(drawBut(rows, filters, []))).toEqual(['20']);
    expect(figures(drawBut(rows, filters, ['speaker']))).toEqual(['20', '30']);
    expect(figures(drawBut(rows, filters, ['figure']))).toEqual(['1', '20']);
    expect(figures(drawBut(rows, filters, ['figure', 'speaker']))).toEqual(['1', '20', '30']);
  });

  it('leaves out what is dismissed', () => {
    expect(figures(drawAll(rows))).toEqual(['1', '20', '30']);
    expect(figures(drawBut(rows, noFilters, []))).toEqual(['1', '20', '30']);
  });
});
