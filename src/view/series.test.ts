import { describe, expect, it } from 'vitest';
import { type Sample, sampleRows } from './sample-claims';
import { answerBySize, seriesBySize } from './series-by-size';
import { answerBySpeaker, seriesBySpeaker } from './series-by-speaker';

const people = (...values: number[]): Sample[] => values.map((value) => ({ words: `{${value}} people`, value }));

describe('who says what', () => {
  const series = seriesBySpeaker(
    sampleRows([
      { words: '{1} boat', speaker: 'Ada' },
      { words: '{2} boats' },
      { words: '{3} boats', speaker: 'Ben', verdict: { is: 'disputed', reason: null } },
      { words: '{4} boats', speaker: 'Ben' },
      { words: '{5} boats', speaker: 'Cy', status: 'dismissed' },
    ]),
  );

  it('has a row per speaker, own voice first, and a mark per claim in story order', () => {
    expect(
      series.map(({ label, marks }) => [label, marks.map(({ figure, sign }) => `${figure} ${sign.tone}`)]),
    ).toEqual([
      ['Own voice', ['2 open']],
      ['Ben', ['3 disputed', '4 open']],
      ['Ada', ['1 open']],
    ]);
  });

  it('says its answer', () => {
    expect(answerBySpeaker(series)).toBe('1 of 4 figures names no source');
    expect(answerBySpeaker(seriesBySpeaker(sampleRows(people(1, 2))))).toBe('Every figure is the article’s own');
  });
});

describe('how big', () => {
  it('is not drawn for fewer than five figures that compare', () => {
    expect(seriesBySize(sampleRows(people(1, 2, 3, 4)))).toBeNull();
    const mixed = [...people(1, 2, 3, 4), { words: '{5 km}', magnitude: { family: 'm', low: 5000, high: 5000 } }];
    expect(seriesBySize(sampleRows(mixed))).toBeNull();
  });

  it('takes the largest family, smallest figure first, on a logarithmic axis where the spread asks for it', () => {
    const series = seriesBySize(sampleRows(people(6_000_000, 7, 51, 250_000, 400_000)));
    expect(series?.family).toBe('people');
    expect(series?.marks.map(({ middle }) => middle)).toEqual([7, 51, 250_000, 400_000, 6_000_000]);
    expect(series?.logarithmic).toBe(true);
    expect(series && answerBySize(series)).toBe('From 7 to 6000000 people');
  });

  it('keeps a plain axis for near figures and for zero', () => {
    expect(seriesBySize(sampleRows(people(10, 20, 30, 40, 50)))?.logarithmic).toBe(false);
    expect(seriesBySize(sampleRows(people(0, 20, 300, 4000, 50_000)))?.logarithmic).toBe(false);
  });

  it('draws the largest where there are too many to read', () => {
    const series = seriesBySize(sampleRows(people(...Array.from({ length: 100 }, (_, at) => at + 1))));
    expect(series?.marks.length).toBe(40);
    expect(series && answerBySize(series)).toBe('The 40 largest of 100: 61 to 100 people');
  });

  it('leaves ends open', () => {
    const open = { words: '{at least 9} people', value: 9, magnitude: { family: 'people', low: 9, high: null } };
    const series = seriesBySize(sampleRows([...people(1, 2, 3, 4), open]));
    expect(series?.marks.at(-1)).toMatchObject({ low: 9, high: null, middle: 9 });
  });
});
