import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../tests/samples/sample-claims';
import { listSpeakers, runnersUp } from './list-speakers';

const other = (name: string) => ({ speaker: { name, text: name, start: 3, end: 5 }, confidence: 0.2 });
const rows = sampleRows([
  { words: '{1} boat', speaker: 'Zoë' },
  {
    words: '{2} boats',
    speaker: 'Ada',
    attribution: { confidence: 0.4, alternatives: [other('Kim'), { speaker: null, confidence: 0.1 }] },
  },
  { words: '{3} boats', speaker: 'Zoë' },
]);
const names = (choices: readonly { readonly name: string | null }[]) => choices.map(({ name }) => name);

describe('who may have said it', () => {
  it('is whoever it is given to, then runners-up, then known speakers, once each', () => {
    expect(names(listSpeakers(rows[1] ?? null, rows))).toEqual(['Ada', 'Kim', null, 'Zoë']);
    expect(names(listSpeakers(null, rows))).toEqual(['Zoë', 'Ada', null]);
  });

  it('is asked only where the engine is unsure', () => {
    expect(rows.map((row) => names(runnersUp(row)))).toEqual([[], ['Kim', null], []]);
  });
});
