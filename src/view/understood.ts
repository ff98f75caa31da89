import type { Quantity, QuantityValue } from '../model/quantity';
import { sayDerived } from '../review/gap';

const signs: Readonly<Record<Quantity['relation'], string>> = {
  '=': '',
  '~': '≈ ',
  '>=': '≥ ',
  '<=': '≤ ',
  '>': '> ',
  '<': '< ',
};

const digits = (words: string): string => words.replace(/(\d)[,. {3}’'](?=\d{3}\b)/gu, '$1');

const alreadySaid = (value: QuantityValue, words: string): boolean => {
  const bare = digits(words);
  const ends = value === null ? [] : typeof value === 'number' ? [value] : value;
  const scaled = /\d\s*(?:k|m|mn|bn|b|tn|trn)\b|hundred|thousand|million|billion|trillion|lakh|crore|dozen/iu.test(
    bare,
  );
  return !scaled && ends.every((end) => bare.includes(String(Math.abs(end))));
};

const shares = new Set(['fraction', 'ratio']);

const inFigures = (quantity: Quantity): string | null => {
  const { value, relation, text, unit, kind } = quantity;
  if (value === null || alreadySaid(value, text)) return null;
  const asPercent = kind === 'percent' && shares.has(unit);
  const shown = (end: number): string => sayDerived(asPercent ? end * 100 : end);
  const suffix = kind === 'percent' ? ' %' : '';
  if (typeof value === 'number') return `${signs[relation]}${shown(value)}${suffix}`;
  const range = `${shown(value[0])} – ${shown(value[1])}${suffix}`;
  return relation === '=' || relation === '~' ? range : `${signs[relation]}${range}`;
};

/** What the engine understood, in figures, where the article's words do not already show it ("≈ 5,000,000" for "close to five million"), and the currency where it is assumed ("AUD assumed" for "$30"); null where the words say it all or there is no value. */
export const understood = (quantity: Quantity): string | null => {
  const currency = quantity.assumed ? `${quantity.unit.split(' per ')[0]} assumed` : null;
  const words = [inFigures(quantity), currency].filter((one) => one !== null);
  return words.length === 0 ? null : words.join(' · ');
};
