import type { Quantity, QuantityValue } from '../model/quantity';

/** A number as it is written in a cell; the empty string where there is none. */
export type WrittenNumber = string | bigint;

/** What the numbers of a figure are. */
export const forms = ['number', 'range', 'bound', 'vague', 'score', 'rank'] as const;

/** How the numbers of a figure come from its words. */
export const scales = ['as written', 'share × 100', 'basis points ÷ 100'] as const;

/** A figure as columns of a table hold it. */
export interface WrittenValue {
  /** Empty where the words give no number ("the largest"). */
  readonly form: (typeof forms)[number] | '';
  /** Never above `high`; empty where that end is open. */
  readonly low: WrittenNumber;
  readonly high: WrittenNumber;
  /** Whether the ends belong to it: "more than 15,000" leaves 15,000 out. */
  readonly ends: 'inclusive' | 'exclusive' | '';
  /** Which end of a range the words name first: "up" the lower. */
  readonly direction: 'up' | 'down' | '';
  /** The two sides of a score, in the order of the words. */
  readonly score: readonly [first: WrittenNumber, second: WrittenNumber];
  /** What the numbers count. */
  readonly unit: string;
  readonly scale: (typeof scales)[number];
}

const plainDecimal = (value: number): string => {
  const shortest = value.toString();
  return shortest.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : shortest;
};

/** The decimal as the article has it where it means this value, so that no digit is lost; whole numbers of any length stay numbers. */
const writtenAs = (value: number, exact: string): WrittenNumber => {
  const written = /^-?\d+(?:\.\d+)?$/.test(exact) && Number(exact) === value ? exact : plainDecimal(value);
  return /^-?\d+$/.test(written) ? BigInt(written) : written;
};

/** What a share or a basis point is turned into, so that all percents stand on one scale. */
const rescaled: Readonly<Record<string, readonly [unit: string, factor: number, scale: (typeof scales)[number]]>> = {
  fraction: ['percent', 100, 'share × 100'],
  'basis point': ['percentage point', 0.01, 'basis points ÷ 100'],
};

const onOneScale = ({ unit, kind }: Quantity) => {
  const [base = '', ...per] = unit.split(' per ');
  const [name, factor, scale] = (kind === 'percent' ? rescaled[base] : undefined) ?? [base, 1, 'as written' as const];
  return { unit: [name, ...per].join(' per '), factor, scale };
};

const endsOf = (value: number | readonly [number, number], exact: string): readonly (readonly [number, string])[] => {
  if (typeof value === 'number') {
    return [
      [value, exact],
      [value, exact],
    ];
  }
  const [, first = '', second = ''] = /^(-?\d+(?:\.\d+)?)-(-?\d+(?:\.\d+)?)$/.exec(exact) ?? [];
  // The decimals stand in the order of the words, the values of a range do not.
  const [a, b] = Number(first) === value[0] ? [first, second] : [second, first];
  return [
    [value[0], a],
    [value[1], b],
  ];
};

const formOf = ({ value, unit, kind, relation, vague }: Quantity): WrittenValue['form'] => {
  if (value === null) return '';
  if (kind === 'ordinal-superlative') return 'rank';
  if (unit === 'score' && typeof value === 'object') return 'score';
  if (vague) return 'vague';
  if (relation !== '=' && relation !== '~') return 'bound';
  return typeof value === 'object' && value[0] !== value[1] ? 'range' : 'number';
};

const isFalling = (value: QuantityValue, descending: boolean): boolean =>
  descending || (typeof value === 'object' && value !== null && value[0] > value[1]);

/** The numbers of a figure: ends in ascending order, an open end empty, shares as percent. */
export const writeValue = (quantity: Quantity): WrittenValue => {
  const { value, exact, relation, descending = false } = quantity;
  const form = formOf(quantity);
  const { unit, factor, scale } = onOneScale(quantity);
  const none: WrittenValue = { form, low: '', high: '', ends: '', direction: '', score: ['', ''], unit, scale };
  if (value === null) return none;
  const [first = '', second = ''] = endsOf(value, exact).map(([end, words]) =>
    factor === 1 ? writtenAs(end, words) : writtenAs(Number((end * factor).toPrecision(12)), ''),
  );
  if (form === 'score') return { ...none, score: [first, second] };
  const [low, high] = Number(first) > Number(second) ? [second, first] : [first, second];
  return {
    ...none,
    low: relation === '<' || relation === '<=' ? '' : low,
    high: relation === '>' || relation === '>=' ? '' : high,
    ends: relation === '<' || relation === '>' ? 'exclusive' : 'inclusive',
    direction: form !== 'range' ? '' : isFalling(value, descending) ? 'down' : 'up',
  };
};
