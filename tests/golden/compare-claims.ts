import type { Claim } from '../../src/model/claim';
import type { Quantity, QuantityValue } from '../../src/model/quantity';
import type { Mark } from './read-annotated';

/** How often the engine and the person agree: on what is a claim, and then on each part of it. */
export interface Agreement {
  readonly required: number;
  readonly found: number;
  readonly extra: number;
  /** Every disagreement as one line: what is wrong, the words, what was read and what should be. */
  readonly differences: readonly string[];
}

const DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4375,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));

const close = (a: number, b: number, unit: string): boolean =>
  Math.abs(a - b) <= (unit === 'fraction' ? 0.01 : 1e-6) * Math.max(1e-9, Math.abs(a), Math.abs(b));

/** A value is right where it is the same amount: half a century is fifty years. */
const sameValue = (wanted: QuantityValue, unit: string, read: Quantity): boolean => {
  const [mine, theirs] = [DAYS[unit], DAYS[read.unit]];
  const factor = mine !== undefined && theirs !== undefined ? theirs / mine : 1;
  const { value } = read;
  if (wanted === null || value === null) return wanted === value;
  if (typeof wanted === 'number') return typeof value === 'number' && close(wanted, value * factor, unit);
  return (
    typeof value !== 'number' && close(wanted[0], value[0] * factor, unit) && close(wanted[1], value[1] * factor, unit)
  );
};

const wordsOf = (unit: string): readonly string[] => unit.toLowerCase().split(/[\s-]+/u);
/** Units agree where they share a word: "metric tonne" and "tonne of food". */
const sameUnit = (wanted: string, read: string): boolean =>
  wordsOf(wanted).some((word) => wordsOf(read).includes(word));

const printed = (value: QuantityValue): string =>
  value === null || typeof value === 'number' ? String(value) : `${value[0]}..${value[1]}`;

const compareOne = ({ quote, start, end, optional, reading }: Mark, { quantity, minor }: Claim): readonly string[] => {
  if (reading === null) return [];
  const differences: string[] = [];
  const differ = (part: string, read: string, wanted: string): void => {
    differences.push(`${part} of “${quote}”: ${read === '' ? 'none' : read}, not ${wanted}`);
  };
  if (minor !== optional) differ('minor', String(minor), String(optional));
  if (optional) return differences;
  if (!sameValue(reading.value, reading.unit, quantity))
    differ('value', printed(quantity.value), printed(reading.value));
  if (quantity.relation !== reading.relation) differ('relation', quantity.relation, reading.relation);
  if (quantity.start !== start || quantity.end !== end) differ('span', quantity.text, quote);
  if (!sameUnit(reading.unit, quantity.unit)) differ('unit', quantity.unit, reading.unit);
  if (quantity.kind !== reading.kind) differ('kind', quantity.kind, reading.kind);
  if ((quantity.vague ?? false) !== reading.vague) differ('vague', String(quantity.vague), String(reading.vague));
  return differences;
};

/** Pairs what a person marked with what the engine claims, the best overlaps first, and says where they differ. */
export const compareClaims = (marks: readonly Mark[], claims: readonly Claim[]): Agreement => {
  const pairs = marks
    .flatMap((mark) => claims.map((claim) => ({ mark, claim, fit: overlap(mark, claim.quantity) })))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => Number(a.mark.optional) - Number(b.mark.optional) || b.fit - a.fit);
  const claimOf = new Map<Mark, Claim>();
  const taken = new Set<Claim>();
  for (const { mark, claim } of pairs) {
    if (claimOf.has(mark) || taken.has(claim)) continue;
    claimOf.set(mark, claim);
    taken.add(claim);
  }
  const required = marks.filter(({ optional }) => !optional);
  const near = new Set(pairs.map(({ claim }) => claim));
  const extra = claims.filter(
    (claim) =>
      !taken.has(claim) && !(near.has(claim) && pairs.some((pair) => pair.claim === claim && pair.mark.optional)),
  );
  return {
    required: required.length,
    found: required.filter((mark) => claimOf.has(mark)).length,
    extra: extra.length,
    differences: [
      ...required.filter((mark) => !claimOf.has(mark)).map(({ quote }) => `missed “${quote}”`),
      ...extra.map(({ quantity }) => `extra “${quantity.text}”`),
      ...marks.flatMap((mark) => {
        const claim = claimOf.get(mark);
        return claim === undefined ? [] : compareOne(mark, claim);
      }),
    ],
  };
};
