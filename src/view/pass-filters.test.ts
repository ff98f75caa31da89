import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../tests/samples/sample-claims';
import { type Filters, noFilters } from '../model/view-state';
import { listFacets, listFamilies } from './list-facets';
import { passFilters } from './pass-filters';

const rows = sampleRows([
  { words: '{51} people', value: 51, speaker: 'Ada', attribution: { hedges: ['estimated', 'unofficial'] } },
  { words: '{250,000} people', value: 250_000, kind: 'count', relation: '>=', verdict: { is: 'verified' } },
  { words: '{3 km}', value: 3, kind: 'distance', magnitude: { family: 'm', low: 3000, high: 3000 }, speaker: 'Ada' },
  { words: '{the biggest} crisis', value: null, kind: 'ordinal-superlative', magnitude: null, status: 'queried' },
  { words: '{no} boats', value: 0, minor: true, attribution: { hedges: ['estimated'] } },
]);
const found = (change: Partial<Filters>) => passFilters(rows, { ...noFilters, ...change }).map(({ number }) => number);
const people = (low: number | null, high: number | null) => ({ figure: { family: 'people', low, high } });

describe('passFilters', () => {
  it.each<[Partial<Filters>, number[]]>([
    [{}, [1, 2, 3, 4, 5]],
    [{ speaker: ['Ada'] }, [1, 3]],
    [{ speaker: ['Ada', 'own-voice'], kind: ['distance', 'ordinal-superlative'] }, [3, 4]],
    [{ verdict: ['verified', 'queried'] }, [2, 4]],
    [{ verdict: ['open'] }, [1, 3, 4, 5]],
    [{ relation: ['>='] }, [2]],
    [{ hedge: ['unofficial'] }, [1]],
    [{ hedge: ['estimated'] }, [1, 5]],
    [{ minor: 'only' }, [5]],
    [{ minor: 'without', evidence: 'without' }, [1, 2, 3, 4]],
    [{ evidence: 'with' }, []],
    [people(50, 60), [1]],
    [people(null, 51), [1, 5]],
    [people(51, null), [1, 2]],
    [{ figure: { family: 'm', low: null, high: null } }, [3]],
    [{ outlet: ['The Sampler'] }, [1, 2, 3, 4, 5]],
    [{ outlet: ['Another'] }, []],
    [{ from: '2024-05-01', until: '2024-05-01' }, [1, 2, 3, 4, 5]],
    [{ from: '2024-05-02' }, []],
    [{ until: '2024-04-30' }, []],
    [{ search: '250k', verdict: ['verified'] }, [2]],
  ])('%j', (filters, numbers) => {
    expect(found(filters)).toEqual(numbers);
  });
});

describe('listFacets', () => {
  it('counts each of the values a claim has', () => {
    expect(listFacets(rows, noFilters, 'hedge')).toEqual([
      { key: 'estimated', label: 'estimated', count: 2 },
      { key: 'unofficial', label: 'unofficial', count: 1 },
    ]);
    expect(listFacets(rows, noFilters, 'verdict').map(({ label, count }) => [label, count])).toEqual([
      ['Open', 4],
      ['Verified', 1],
      ['Queried', 1],
    ]);
  });

  it('keeps to hand what is asked for, also where nothing is left of it', () => {
    expect(
      listFacets(rows, { ...noFilters, verdict: ['disputed'] }, 'verdict').find(({ key }) => key === 'disputed'),
    ).toEqual({ key: 'disputed', label: 'Disputed', count: 0 });
  });

  it('agrees with what choosing would leave', () => {
    for (const filters of [noFilters, { ...noFilters, speaker: ['Ada'] }, { ...noFilters, ...people(0, 100) }])
      for (const facet of ['speaker', 'kind', 'mode', 'relation', 'hedge', 'verdict'] as const)
        for (const { key, count } of listFacets(rows, filters, facet))
          expect(found({ ...filters, [facet]: [key] }).length).toBe(count);
  });
});

describe('listFamilies', () => {
  it('names the units there are figures of, whatever range is asked for', () => {
    expect(listFamilies(rows, { ...noFilters, ...people(1e6, null) }).map(({ key, count }) => [key, count])).toEqual([
      ['people', 3],
      ['m', 1],
    ]);
  });
});
