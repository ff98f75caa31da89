import fc from 'fast-check';
import type { Verdict } from '../../src/model/review-event';
import { isPlainVerdict, verdictNames } from '../../src/model/verdicts';
import type { Sample } from './sample-claims';

/** Everybody to whom a claim can be laid: named, without a name, a cue that names nobody, the own voice, and a text that was not read. */
const voices: readonly Partial<Sample>[] = [
  {},
  { speaker: 'Ada Brown', role: 'Chairman', speakerKind: 'person' },
  { speaker: 'Ada Brown' },
  { speaker: 'Ben', role: 'UN aid chief', speakerKind: 'person' },
  { speaker: 'UN officials', speakerKind: 'group' },
  { speaker: 'Officials', speakerKind: 'group' },
  { speaker: 'officials', speakerKind: 'group' },
  { speaker: 'two diplomats', speakerKind: 'unnamed' },
  { attribution: { mode: 'unknown', cue: { start: 0, end: 1 } } },
  { attribution: { mode: 'unknown' } },
];

const verdicts = verdictNames.map((is): Verdict => (isPlainVerdict(is) ? { is } : { is, reason: 'wrong' }));

const family = fc.constantFrom('people', 'USD', 'percent');
const end = fc.oneof(fc.constant(null), fc.integer({ min: -1000, max: 1_000_000 }));

/** Any claims at all, up to sixty of them, for laws that hold of every list. */
export const someSamples: fc.Arbitrary<Sample[]> = fc.array(
  fc
    .record({
      value: fc.integer({ min: -1000, max: 1_000_000 }),
      words: fc.constantFrom('{7} of them', 'the fire killed {7} of them', '{7} were hurt', '{7} more were killed'),
      voice: fc.constantFrom(...voices),
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
      ({ value, words, voice, verdict, isDismissed, unit, magnitude }): Sample => ({
        words,
        value,
        unit,
        magnitude,
        ...voice,
        ...(verdict === undefined ? {} : { verdict }),
        ...(isDismissed ? { status: 'dismissed' as const } : {}),
      }),
    ),
  { maxLength: 60 },
);
