import { describe, expect, it } from 'vitest';
import { noFilters } from '../model/view-state';
import { sampleRows } from './sample-claims';
import { byArticle, type Drawn, drawAll, drawBut, failingOf } from './series-rows';

const rows = sampleRows([
  { words: '{1} boat', value: 1, speaker: 'Ada' },
  { words: '{20} boats', value: 20, speaker: 'Ada' },
  { words: '{30} boats', value: 30 },
]);
const figures = ({ index, places }: Drawn) => [...places].map((place) => index.rows[place]?.figure);

describe('drawBut', () => {
  it('follows every filter but those a chart sets itself', () => {
    const filters = { ...noFilters, speaker: ['Ada'], figure: { family: 'people', low: 10, high: null } };
    const failing = failingOf(rows, filters);
    expect(figures(drawBut(rows, failing, []))).toEqual(['20']);
    expect(figures(drawBut(rows, failing, ['speaker']))).toEqual(['20', '30']);
    expect(figures(drawBut(rows, failing, ['figure']))).toEqual(['1', '20']);
    expect(drawBut(rows, failing, ['figure', 'speaker'])).toBe(drawAll(rows));
  });

  it('is the same object where nothing narrows the rows, so that nothing is drawn again', () => {
    expect(drawBut(rows, failingOf(rows, noFilters), [])).toBe(drawAll(rows));
  });
});

describe('byArticle', () => {
  it('brings the rows of an article together where they do not come so', () => {
    const [one, two, three] = rows;
    if (one === undefined || two === undefined || three === undefined) throw new Error('No rows.');
    const mixed = [one, { ...two, article: 'another' as typeof two.article }, three];
    expect([...byArticle(drawAll(mixed))]).toEqual([0, 2, 1]);
    expect([...byArticle(drawAll(rows))]).toEqual([0, 1, 2]);
  });
});
