import type { ClaimIndex } from './claim-index';
import { familyOf } from './order-rows';
import { countedOf, publishedOf } from './series-rows';

/** What rows count, as a column: the same noun of the same family is one thing. */
export interface CountedThings {
  /** By place in the index; `noThing` where the row counts nothing that can be followed, or its article has no date. */
  readonly codes: Uint32Array;
  readonly things: readonly { readonly key: string; readonly unit: string }[];
  /** The midnight in UTC of the article's date, as milliseconds since the epoch, by place in the index. */
  readonly dayOf: (place: number) => number;
}

/** The code of rows that count nothing. */
export const noThing = 0;

const listThings = (index: ClaimIndex): CountedThings => {
  const families = index.coded(familyOf);
  const units = index.coded(countedOf);
  const dates = index.coded(publishedOf);
  const days = dates.words.map((date) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`));
  const isDated = Uint8Array.from(days, (day) => (Number.isNaN(day) ? 0 : 1));
  const [unknown, uncounted] = [families.words.indexOf(''), units.words.indexOf('')];
  const things = [{ key: '', unit: '' }];
  const byKey = new Map<string, number>();
  const nameThing = (family: string, unit: string): number => {
    const key = `${family}:${unit.toLowerCase()}`;
    const code = byKey.get(key) ?? things.push({ key, unit }) - 1;
    byKey.set(key, code);
    return code;
  };
  const byPair = new Map<number, number>();
  const codes = new Uint32Array(index.rows.length);
  for (let at = 0; at < codes.length; at += 1) {
    const [family, unit] = [families.codes[at] ?? 0, units.codes[at] ?? 0];
    if (family === unknown || unit === uncounted || isDated[dates.codes[at] ?? 0] === 0) continue;
    const pair = family * units.words.length + unit;
    const code = byPair.get(pair) ?? nameThing(families.words[family] ?? '', units.words[unit] ?? '');
    byPair.set(pair, code);
    codes[at] = code;
  }
  return { codes, things, dayOf: (place) => days[dates.codes[place] ?? 0] ?? Number.NaN };
};

const known = new WeakMap<ClaimIndex, CountedThings>();

/** The things these rows count. */
export const countedThings = (index: ClaimIndex): CountedThings => {
  const things = known.get(index) ?? listThings(index);
  known.set(index, things);
  return things;
};
