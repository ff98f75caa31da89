const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365.25 * DAY],
  ['month', 30.4375 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', 60_000],
];

/** How long before `now` something was ("3 days ago"), in the locale's words and rounded down; times in milliseconds since the epoch. */
export const sayAge = (at: number, now: number, locale?: string): string => {
  // A clock that was set back makes nothing come from the future.
  const age = Math.max(0, now - at);
  const [unit, length] = units.find(([, each]) => age >= each) ?? ['second', Infinity];
  const numeric = unit === 'second' ? 'auto' : 'always';
  return new Intl.RelativeTimeFormat(locale, { numeric }).format(-Math.floor(age / length), unit);
};
