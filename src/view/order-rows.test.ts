import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../tests/samples/sample-claims';
import { columnIds, type SortStep } from '../model/view-state';
import { orderRows } from './order-rows';
import type { ClaimRow } from './row';

const rows = sampleRows([
  { words: '{six million} people', value: 6e6, speaker: 'Zoë Zand' },
  { words: '{3 km} of road', value: 3, magnitude: { family: 'm', low: 3000, high: 3000 }, speaker: 'Émile Ober' },
  { words: '{the biggest} crisis', value: null, magnitude: null },
  { words: '{1.9 miles} of road', value: 1.9, magnitude: { family: 'm', low: 3057.75, high: 3057.75 } },
  { words: '{tens of thousands} of people', value: [20_000, 99_999], speaker: 'ada brown' },
  {
    words: '{at least 51} people',
    value: 51,
    magnitude: { family: 'people', low: 51, high: null },
    speaker: 'Zoë Zand',
  },
]);
const ordered = (some: readonly ClaimRow[], sort: readonly SortStep[]) => orderRows(some, sort, 'en');
const figures = (...sort: readonly SortStep[]) => ordered(rows, sort).map(({ figure }) => figure);

describe('orderRows', () => {
  it('keeps story order where nothing is asked', () => {
    expect(figures()).toEqual(rows.map(({ figure }) => figure));
  });

  it('orders figures on a common unit, family by family, unknown last', () => {
    expect(figures({ column: 'figure', descending: false })).toEqual([
      'at least 51',
      'tens of thousands',
      'six million',
      '3 km',
      '1.9 miles',
      'the biggest',
    ]);
  });

  it('keeps families and the unknown in place when descending', () => {
    expect(figures({ column: 'figure', descending: true })).toEqual([
      'six million',
      'tens of thousands',
      'at least 51',
      '1.9 miles',
      '3 km',
      'the biggest',
    ]);
  });

  it('orders text as the language does, accents and capitals aside, own voice last', () => {
    expect(ordered(rows, [{ column: 'speaker', descending: false }]).map(({ speaker }) => speaker)).toEqual([
      'ada brown',
      'Émile Ober',
      'Zoë Zand',
      'Zoë Zand',
      null,
      null,
    ]);
  });

  it('breaks ties by the next key', () => {
    expect(
      figures({ column: 'speaker', descending: true }, { column: 'figure', descending: false }).slice(0, 2),
    ).toEqual(['at least 51', 'six million']);
  });

  it('never loses, doubles or alters a row, and sorting the sorted changes nothing', () => {
    const step = fc.record({ column: fc.constantFrom(...columnIds), descending: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 3 }), fc.shuffledSubarray(rows), (sort, some) => {
        const once = ordered(some, sort);
        expect(new Set(once)).toEqual(new Set(some));
        expect(ordered(once, sort)).toEqual(once);
      }),
    );
  });
});
