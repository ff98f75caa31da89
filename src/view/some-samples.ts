import fc from 'fast-check';
import type { Sample } from './sample-claims';

const verdicts = [
  { is: 'verified' },
  { is: 'disputed', reason: 'wrong' },
  { is: 'needs-context' },
  { is: 'unverifiable' },
] as const;

const family = fc.constantFrom('people', 'USD', 'percent');
const end = fc.oneof(fc.constant(null), fc.integer({ min: -1000, max: 1_000_000 }));

/** Any claims at all, up to sixty of them, for laws that hold of every list. */
export const someSamples: fc.Arbitrary<Sample[]> = fc.array(
  fc
    .record({
      value: fc.integer({ min: -1000, max: 1_000_000 }),
      speaker: fc.constantFrom(undefined, 'Ada', 'Ben', 'Cy'),
      verdict: fc.constantFrom(undefined, ...verdicts),
      isDismissed: fc.boolean(),
      unit: fc.constantFrom('civilian', 'boat', 'person'),
      magnitude: fc.oneof(
        fc.constant(null),
        fc.record({ family, low: end, high: end }).map(({ low, high, ...rest }) => ({
          ...rest,
          low: low !== null && high !== null ? Math.min(low, high) : low,
          high: low !== null && high !== null ? Math.max(low, high) : high,
        })),
      ),
    })
    .map(
      ({ value, speaker, verdict, isDismissed, unit, magnitude }): Sample => ({
        words: `{${value}} of them`,
        value,
        unit,
        magnitude,
        ...(speaker === undefined ? {} : { speaker }),
        ...(verdict === undefined ? {} : { verdict }),
        ...(isDismissed ? { status: 'dismissed' as const } : {}),
      }),
    ),
  { maxLength: 60 },
);
