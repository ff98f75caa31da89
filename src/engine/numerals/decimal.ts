/** An exact decimal: `digits` times ten to the power of minus `scale`; trailing zeros are kept as written. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** More digits than any figure in the news: a longer run is a code, and reading it would cost more than linear time. */
export const MOST_DIGITS = 40;

/** Reads plain digits with at most one full stop ("74.10", ".5"); null for anything else or for a run too long to be a figure. */
export const parseDecimal = (plain: string): Decimal | null => {
  if (plain.length > MOST_DIGITS || !/^\d*\.?\d+$/u.test(plain)) return null;
  const point = plain.indexOf('.');
  if (point < 0) return { digits: BigInt(plain), scale: 0 };
  return { digits: BigInt(plain.replace('.', '')), scale: plain.length - point - 1 };
};

/** A whole number as a decimal. */
export const whole = (value: number | bigint): Decimal => ({ digits: BigInt(value), scale: 0 });

/** Times ten to the given power; zeros written behind the point are used up first. */
export const shift = ({ digits, scale }: Decimal, power: number): Decimal =>
  scale >= power ? { digits, scale: scale - power } : { digits: digits * 10n ** BigInt(power - scale), scale: 0 };

const align = (a: Decimal, scale: number): bigint => a.digits * 10n ** BigInt(scale - a.scale);

/** The exact sum. */
export const add = (a: Decimal, b: Decimal): Decimal => {
  const scale = Math.max(a.scale, b.scale);
  return { digits: align(a, scale) + align(b, scale), scale };
};

/** The exact product. */
export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
});

/** The same with the sign turned. */
export const negate = ({ digits, scale }: Decimal): Decimal => ({ digits: -digits, scale });

/** The decimal's digits, no rounding, trailing zeros kept. */
export const printDecimal = ({ digits, scale }: Decimal): string => {
  const sign = digits < 0n ? '-' : '';
  const plain = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  return scale === 0 ? sign + plain : `${sign}${plain.slice(0, -scale)}.${plain.slice(-scale)}`;
};

/** The nearest floating-point number. */
export const toNumber = (decimal: Decimal): number => Number(printDecimal(decimal));
