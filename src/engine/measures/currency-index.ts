import { CURRENCIES, type Currency, ORDINARY_CODES, SHARED_NAMES } from '../lexicon/currencies';
import { singular } from '../nouns/plurals';

type Codes = readonly string[];

const gather = (entries: readonly (readonly [key: string, code: string])[]): ReadonlyMap<string, Codes> => {
  const map = new Map<string, string[]>();
  for (const [key, code] of entries) {
    const codes = map.get(key) ?? [];
    if (!codes.includes(code)) codes.push(code);
    map.set(key, codes);
  }
  return map;
};

const each = (read: (currency: Currency) => readonly string[]): readonly (readonly [string, string])[] =>
  CURRENCIES.flatMap((currency) => read(currency).map((key) => [key, currency.code] as const));

const byCode: ReadonlyMap<string, Currency> = new Map(CURRENCIES.map((currency) => [currency.code, currency]));

/** Currencies by a printed sign in lower case without spaces, the most written first. */
export const SIGNS: ReadonlyMap<string, Codes> = gather(each(({ signs }) => signs));

/** Currencies by name in lower case, singular, up to four words; the last word of a longer name stands for it. */
export const NAMES: ReadonlyMap<string, Codes> = new Map([
  ...gather(each(({ names }) => names.flatMap((name) => [name, name.split(' ').at(-1) ?? name]))),
  ...SHARED_NAMES,
]);

/** Currencies by a place or people they are spent by, in lower case, one or two words. */
export const PLACES: ReadonlyMap<string, Codes> = gather(each(({ places }) => places));

/** True where the three letters are a currency's code; `ORDINARY_CODES` need more proof than that. */
export const isCode = (text: string): boolean => byCode.has(text);

/** True where the code stands for money by itself, and is no word or abbreviation of something else. */
export const isPlainCode = (text: string): boolean => byCode.has(text) && !ORDINARY_CODES.has(text);

/** A smaller unit by name in lower case: its own name in the singular, the currency it usually belongs to, and how many make one. */
export const MINOR_UNITS: ReadonlyMap<string, { readonly unit: string; readonly code: string; readonly per: number }> =
  new Map(
    CURRENCIES.flatMap(({ code, minor }) =>
      minor.map(([name, per]) => [name, { unit: minorName(name), code, per }] as const),
    ).reverse(),
  );

function minorName(name: string): string {
  if (name === '¢') return 'cent';
  return name === 'paise' ? 'paisa' : singular(name);
}

/** How many of the smaller unit make one of the currency; null where it is none of its own. */
export const minorPer = (code: string, unit: string): number | null =>
  byCode.get(code)?.minor.find(([name]) => minorName(name) === unit)?.[1] ?? null;
