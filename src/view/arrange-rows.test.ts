import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../tests/samples/sample-claims';
import { type Filters, noFilters } from '../model/view-state';
import { arrangeRows } from './arrange-rows';
import { nameFolded } from './fold-rows';
import { listFacets } from './list-facets';
import { nextOpen } from './next-open';
import { cycleSort } from './order-rows';
import { pickSelected } from './pick-selected';
import { countCoverage } from './summarise';

const all = { sort: [], filters: noFilters, group: null };
const rows = sampleRows([
  { words: '{45} boats', value: 45, related: true },
  { words: '{51} boats', value: 51, verdict: { is: 'verified' } },
  { words: '{no} boats', value: 0, minor: true, speaker: 'Ada' },
  { words: '{7} boats', value: 7, speaker: 'Ada' },
  { words: '{8} boats', value: 8, status: 'dismissed' },
  { words: '{9} boats', value: 9, status: 'queried' },
]);
const numbers = (list: readonly { number: number }[]) => list.map(({ number }) => number);
const arrange = (
  change: Partial<typeof all> = {},
  selected = null as (typeof rows)[number]['id'] | null,
  unfolded = false,
) => arrangeRows(rows, { ...all, ...change }, selected, unfolded, 'en');
const id = (at: number) => rows[at]?.id ?? null;

describe('arrangeRows', () => {
  it('folds minor and related claims at the end', () => {
    const arranged = arrange();
    expect(numbers(arranged.claims)).toEqual([2, 4, 5, 6]);
    expect(numbers(arranged.folded)).toEqual([1, 3]);
    expect(arranged.unfolded).toBe(false);
    expect(nameFolded(arranged.folded)).toBe('1 minor, 1 in a related headline');
  });

  it('keeps them at the end when sorted', () => {
    const arranged = arrange({ sort: [{ column: 'figure', descending: false }] as never });
    expect(numbers(arranged.ordered)).toEqual([4, 5, 6, 2, 3, 1]);
  });

  it('shows them where a filter looks for them or the selected claim is among them', () => {
    expect(arrange({ filters: { ...noFilters, speaker: ['Ada'] } }).unfolded).toBe(true);
    expect(arrange({}, id(0)).unfolded).toBe(true);
    expect(arrange({}, id(1)).unfolded).toBe(false);
  });
});

describe('groups', () => {
  it('stand in turn, with how many of their rows are judged', () => {
    const { groups, ordered, claims } = arrange({ group: 'speaker' } as never);
    expect(groups?.map(({ label, from, count, total, judged }) => [label, from, count, total, judged])).toEqual([
      ['Ada', 0, 1, 1, 0],
      ['Unattributed', 1, 3, 2, 1],
    ]);
    expect(numbers(claims)).toEqual([4, 2, 5, 6]);
    expect(numbers(ordered)).toEqual([4, 2, 5, 6, 1, 3]);
  });

  it('come in the order of the sort where it is by what they are grouped by', () => {
    const sort = [{ column: 'speaker', descending: false }];
    expect(arrange({ group: 'verdict', sort } as never).groups?.map(({ label }) => label)).toEqual([
      'Open',
      'Verified',
      'Dismissed',
    ]);
    const byVerdict = [{ column: 'verdict', descending: true }];
    expect(arrange({ group: 'verdict', sort: byVerdict } as never).groups?.[0]?.label).toBe('Verified');
  });

  it('hold every claim once, side by side', () => {
    for (const group of ['speaker', 'verdict', 'article']) {
      const { groups, claims } = arrange({ group } as never);
      expect(groups?.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);
      expect(
        groups?.every(
          ({ from }, at) => from === (at === 0 ? 0 : (groups[at - 1]?.from ?? 0) + (groups[at - 1]?.count ?? 0)),
        ),
      ).toBe(true);
    }
  });
});

describe('arrangeRows asked again', () => {
  it('gives the same answer, whatever is selected', () => {
    expect(arrange({}, id(1))).toBe(arrange({}, id(3)));
    expect(arrange({}, id(0))).toBe(arrange({}, null, true));
  });
});

describe('nextOpen', () => {
  it('goes on in the order shown and begins again at the top', () => {
    const { ordered } = arrange();
    expect(nextOpen(ordered, id(1))).toBe(id(3));
    expect(nextOpen(ordered, id(3))).toBe(id(5));
    expect(nextOpen(ordered, id(2))).toBe(id(3));
    expect(nextOpen(ordered, null)).toBe(id(3));
  });

  it('is null where every other claim is judged', () => {
    const judged = sampleRows([{ words: '{1} boat' }, { words: '{2} boats', verdict: { is: 'unverifiable' } }]);
    expect(nextOpen(judged, judged[0]?.id ?? null)).toBeNull();
  });
});

describe('pickSelected', () => {
  it('takes the claim asked for, else the first open one of the story that is not folded', () => {
    expect(pickSelected(rows, rows, id(0))?.number).toBe(1);
    expect(pickSelected(rows, rows, null)?.number).toBe(4);
    expect(pickSelected(rows, rows, 'gone' as never)?.number).toBe(4);
    expect(pickSelected([], [], null)).toBeNull();
  });

  it('is never a claim that is not shown, but the shown one nearest to it in the story', () => {
    const [first, , , , last] = rows;
    if (first === undefined || last === undefined) throw new Error('five rows are wanted');
    expect(pickSelected(rows, [last, first], id(1))?.number).toBe(1);
    expect(pickSelected(rows, [last, first], id(3))?.number).toBe(5);
    expect(pickSelected(rows, [], id(1))).toBeNull();
  });
});

describe('countCoverage', () => {
  it('counts what is judged of what counts', () => {
    expect(countCoverage(rows)).toEqual({ total: 5, judged: 1, queried: 1, recheck: 0, dismissed: 1 });
  });
});

describe('facets', () => {
  it('count what would be left, the other filters standing', () => {
    const filters: Filters = { ...noFilters, speaker: ['Ada'], verdict: ['verified'] };
    expect(listFacets(rows, filters, 'speaker')).toEqual([
      { key: 'own-voice', label: 'Unattributed', count: 1 },
      { key: 'Ada', label: 'Ada', count: 0 },
    ]);
    expect(listFacets(rows, filters, 'verdict').find(({ key }) => key === 'open')?.count).toBe(2);
  });
});

describe('cycleSort', () => {
  it('goes from ascending to descending to none, alone or besides the others', () => {
    const up = cycleSort([], 'figure', false);
    const down = cycleSort(up, 'figure', false);
    expect(up).toEqual([{ column: 'figure', descending: false }]);
    expect(down).toEqual([{ column: 'figure', descending: true }]);
    expect(cycleSort(down, 'figure', false)).toEqual([]);
    expect(cycleSort(down, 'speaker', true)).toEqual([...down, { column: 'speaker', descending: false }]);
    expect(cycleSort(down, 'speaker', false)).toEqual([{ column: 'speaker', descending: false }]);
  });
});
