const whole = new Intl.NumberFormat();
const short = new Intl.NumberFormat(undefined, { notation: 'compact', maximumFractionDigits: 1 });

/** A number in full: "250,000". */
export const sayNumber = (value: number): string => whole.format(value);

/** A number as an axis writes it: "250K". */
export const sayShort = (value: number): string =>
  value !== 0 && Math.abs(value) < 0.1 ? String(value) : short.format(value);
