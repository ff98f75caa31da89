import { expect, it } from 'vitest';
import { sampleRows } from '../../tests/samples/sample-claims';
import { nextOfSpeaker } from './next-open';
import type { ClaimRow } from './row';

const rows = sampleRows([
  { words: '{1}', speaker: 'Ada' },
  { words: '{2}', speaker: 'Zoë' },
  { words: '{3}', speaker: 'Ada', verdict: { is: 'verified' } },
  { words: '{4}', speaker: 'Ada' },
  { words: '{5}' },
  { words: '{6}', speaker: 'Kim', verdict: { is: 'verified' } },
  { words: '{7}', speaker: 'Kim', verdict: { is: 'verified' } },
]);
const after = (at: number) => nextOfSpeaker(rows, rows[at] as ClaimRow);

it('goes to the same speaker’s next open claim, else to the next one, and nowhere from an only one', () => {
  expect(after(0)).toBe('claim-4');
  expect(after(3)).toBe('claim-1');
  expect(after(5)).toBe('claim-7');
  expect(after(6)).toBe('claim-6');
  expect(after(4)).toBeNull();
});
