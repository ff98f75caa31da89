import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/engine/extract';
import type { Claim } from '../../../src/model/claim';
import { type Printed, printedFigures, type Wanted } from './print-figures';

/*
 * A grammar of figures (money by scale, format, bound, range or change; percentages, counts, times; what is left out) in the
 * manners of twelve house styles, read back. It stands with the golden articles because it too is text whose reading is
 * known. A small seeded sample runs with the tests; the long run lists what is read otherwise, by kind:
 *   FIGURES=20000 npx vitest run --project unit tests/golden/figures
 */
const SAMPLES = Number(process.env['FIGURES'] ?? 300);
const SEED = 14;
/** Share of the small sample that must be read back whole. */
const LEAST = 0.98;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
const sameValue = (read: unknown, { value }: Wanted): boolean =>
  typeof value === 'number'
    ? typeof read === 'number' && near(read, value)
    : Array.isArray(read) && near(read[0], value[0]) && near(read[1], value[1]);

const readBack = (text: string): readonly Claim[] =>
  extract({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] }).claims.filter(({ minor }) => !minor);

const faultOf = ({ text, wanted }: Printed): string | null => {
  const claims = readBack(text);
  const whole =
    claims.length === wanted.length &&
    wanted.every((want, k) => {
      const quantity = claims[k]?.quantity;
      const unit = quantity?.unit === want.unit || (quantity?.unit ?? '').endsWith(` ${want.unit}`);
      return quantity !== undefined && sameValue(quantity.value, want) && unit && quantity.relation === want.relation;
    });
  if (whole) return null;
  const read = claims.map(({ quantity: { relation, value, unit } }) => `${relation} ${JSON.stringify(value)} ${unit}`);
  return `${text}\n      read: ${read.join('; ') || 'nothing'}`;
};

describe('figures as papers print them', () => {
  it(`reads ${SAMPLES} of them back`, { timeout: 600_000 }, () => {
    const samples = fc.sample(printedFigures, { numRuns: SAMPLES, seed: SEED });
    const faults = new Map<string, string[]>();
    let whole = 0;
    for (const sample of samples) {
      const fault = faultOf(sample);
      if (fault === null) whole += 1;
      else {
        const kind = sample.kind.join(' · ');
        faults.set(kind, [...(faults.get(kind) ?? []), fault]);
      }
    }
    const listed = [...faults]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([kind, texts]) => `${texts.length} × ${kind}\n    ${texts.slice(0, 2).join('\n    ')}`);
    const report = `${whole} of ${samples.length} read back whole\n  ${listed.join('\n  ')}`;
    if (SAMPLES > 1000) console.info(report);
    expect(whole / samples.length, report).toBeGreaterThanOrEqual(LEAST);
  });
});
