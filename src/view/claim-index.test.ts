import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filters, noFilters, type SortStep } from '../model/view-state';
import { arrangeRows } from './arrange-rows';
import { indexRows } from './claim-index';
import { listFacets } from './list-facets';
import type { ClaimRow } from './row';
import { type Sample, sampleRows } from './sample-claims';

const speakers = ['Ada', 'Zoë', 'the port', undefined];
const sample = fc.record({
  value: fc.integer({ min: 1, max: 400 }),
  speaker: fc.constantFrom(...speakers),
  verdict: fc.constantFrom('verified', 'needs-context', 'unverifiable', undefined),
  minor: fc.boolean(),
});
const toSample = ({ value, speaker, verdict, minor }: Parameters<Parameters<typeof sample.map>[0]>[0]): Sample => ({
  words: `the port sees {${value}} ships`,
  value,
  ...(speaker === undefined ? {} : { speaker }),
  ...(verdict === undefined ? {} : { verdict: { is: verdict } }),
  ...(minor ? { minor: true } : {}),
});

const filters: Filters = { ...noFilters, speaker: ['Ada', 'own-voice'], search: 'ships' };
const sort: SortStep[] = [
  { column: 'speaker', descending: true },
  { column: 'figure', descending: false },
];
const look = (rows: readonly ClaimRow[]) => ({
  arranged: arrangeRows(rows, { filters, sort, group: 'verdict' }, null, true, 'en'),
  speakers: listFacets(rows, filters, 'speaker'),
  verdicts: listFacets(rows, filters, 'verdict'),
  found: listFacets(rows, { ...noFilters, search: '250' }, 'minor'),
});

describe('an index that follows its rows', () => {
  it('answers as one made anew', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sample, sample), { minLength: 8, maxLength: 40 }), fc.nat(), (pairs, at) => {
        const before = sampleRows(pairs.map(([first]) => toSample(first)));
        const other = sampleRows(pairs.map(([, second]) => toSample(second)));
        const after = before.with(at % before.length, other[at % before.length] as ClaimRow);
        look(before);
        const followed = look(after);
        // Rows of another number between the two: nothing can be followed.
        indexRows([]);
        expect(look([...after])).toEqual(followed);
      }),
    );
  });

  it('shares the columns in which nothing differs', () => {
    const rows = sampleRows(Array.from({ length: 20 }, (_, at) => ({ words: `{${at}} ships`, value: at })));
    const [judged] = sampleRows([{ words: '{0} ships', value: 0, verdict: { is: 'verified' } }]);
    const figure = (row: ClaimRow) => row.figure;
    const verdict = (row: ClaimRow) => row.verdict?.is ?? '';
    const before = indexRows(rows);
    const [figures, verdicts] = [before.coded(figure), before.coded(verdict)];
    const after = indexRows(rows.with(0, judged as ClaimRow));
    expect(after.coded(figure)).toBe(figures);
    expect(after.coded(verdict)).not.toBe(verdicts);
    expect([...verdicts.codes.slice(0, 2)]).toEqual([0, 0]);
    expect([...after.coded(verdict).codes.slice(0, 2)]).toEqual([1, 0]);
  });
});
