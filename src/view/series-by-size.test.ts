import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Sample, sampleRows } from '../../tests/samples/sample-claims';
import { someSamples } from '../../tests/samples/some-samples';
import { isCounted } from './is-judged';
import { middle } from './order-rows';
import { answerBySize, listFamilies, seriesBySize } from './series-by-size';
import { drawAll } from './series-rows';
import { shareOf } from './series-scale';

const people = (...values: number[]): Sample[] => values.map((value) => ({ words: `{${value}} people`, value }));
const km = (value: number): Sample => ({
  words: `{${value} km}`,
  magnitude: { family: 'm', low: value * 1000, high: value * 1000 },
});
const seriesOf = (samples: readonly Sample[]) => {
  const series = seriesBySize(drawAll(sampleRows(samples)), 'people');
  if (series === null) throw new Error('No figures of people.');
  return series;
};

describe('listFamilies', () => {
  it('names those with five figures that compare, the largest first', () => {
    expect(listFamilies(drawAll(sampleRows([...people(1, 2, 3, 4), km(5)])))).toEqual([]);
    expect(listFamilies(drawAll(sampleRows([...people(1, 2, 3, 4, 5), ...[1, 2, 3, 4, 5, 6].map(km)])))).toEqual([
      { family: 'm', total: 6 },
      { family: 'people', total: 5 },
    ]);
  });
});

describe('seriesBySize', () => {
  it('takes one family, smallest figure first', () => {
    const series = seriesOf([...people(6_000_000, 7, 51, 250_000, 400_000), km(3)]);
    expect(series.marks.map(({ middle: at }) => at)).toEqual([7, 51, 250_000, 400_000, 6_000_000]);
    expect(answerBySize(series)).toBe('From 7 to 6000000 people');
    expect(seriesBySize(drawAll(sampleRows([km(3)])), 'people')).toBeNull();
  });

  it('counts in steps where there are too many to read one by one', () => {
    const series = seriesOf(people(...Array.from({ length: 100 }, (_, at) => at + 11)));
    expect(series.marks).toEqual([]);
    expect(series.steps.map(({ total }) => total)).toEqual([0, 1, ...Array.from({ length: 16 }, () => 6), 3, 0]);
    expect(answerBySize(series)).toBe('100 figures from 11 to 110 people');
  });

  const seconds = (figure: string, amount: number): Sample => ({
    words: `{${figure}} of work`,
    magnitude: { family: 's', low: amount, high: amount },
  });
  const day = 86_400;
  const axisOf = (...samples: Sample[]) =>
    seriesBySize(drawAll(sampleRows(samples)), 's')?.ticks.map(({ words }) => words);

  it('tells durations in days or years, as they are long', () => {
    expect(axisOf(seconds('2 days', 2 * day), seconds('9 days', 9 * day))).toEqual([
      '0 days',
      '2.5 days',
      '5 days',
      '7.5 days',
      '10 days',
    ]);
    expect(axisOf(seconds('3 hours', 3 * 3600), seconds('40 years', 40 * 365.25 * day))).toEqual([
      '1 hour',
      '1 day',
      '1 month',
      '1 year',
      '10 years',
    ]);
    expect(axisOf(seconds('20 years', 20 * 365.25 * day), seconds('31 years', 31 * 365.25 * day))?.at(-1)).toBe(
      '40 years',
    );
  });

  it('has no range where there is one size, and says nothing of one figure', () => {
    const pounds = (figure: string): Sample => ({
      words: `{${figure}} of aid`,
      magnitude: { family: 'GBP', low: 19.5e6, high: 19.5e6 },
    });
    const answer = (...samples: Sample[]) => {
      const series = seriesBySize(drawAll(sampleRows(samples)), 'GBP');
      return series && answerBySize(series);
    };
    expect(answer(pounds('£19.5 million'), pounds('£19.5m'))).toBe('2 figures, all £19.5 million');
    expect(answer(pounds('£19.5 million'))).toBe('');
  });

  it('leaves ends open', () => {
    const open = { words: '{at least 9} people', value: 9, magnitude: { family: 'people', low: 9, high: null } };
    expect(seriesOf([...people(1, 2, 3, 4), open]).marks.at(-1)).toMatchObject({ low: 9, high: null, middle: 9 });
  });

  it('counts every figure once, in the step it falls into', () => {
    fc.assert(
      fc.property(someSamples, (samples) => {
        const rows = sampleRows(samples);
        const known = rows.filter(({ claim: { quantity } }) => middle(quantity.magnitude) !== null).filter(isCounted);
        for (const family of ['people', 'USD', 'percent']) {
          const expected = known.filter(({ claim }) => claim.quantity.magnitude?.family === family).length;
          const series = seriesBySize(drawAll(rows), family);
          expect(series?.total ?? 0).toBe(expected);
          if (series === null) continue;
          expect(series.steps.reduce((sum, { total }) => sum + total, 0)).toBe(expected);
          for (const [at, { least, most, total }] of series.steps.entries()) {
            if (total === 0) continue;
            expect(shareOf(series.scale, least) * series.steps.length).toBeGreaterThanOrEqual(at - 1e-9);
            expect(shareOf(series.scale, most) * series.steps.length).toBeLessThanOrEqual(at + 1 + 1e-9);
          }
        }
      }),
    );
  });
});
