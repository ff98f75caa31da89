import { sayDerived } from '../review/gap';

/** A unit that figures of a family can be named in, and how many of the family's common unit one of it is. */
export interface NamedUnit {
  readonly name: string;
  readonly factor: number;
}

interface Measure {
  readonly title: string;
  readonly units: Readonly<Record<string, number>>;
  /** Those that an amount is told in by its size, smallest first. */
  readonly bySize: readonly string[];
}

/** The families of measures, by the common unit of their magnitudes (see the engine's units of measure). */
const measures: Readonly<Record<string, Measure>> = {
  s: {
    title: 'time',
    units: { seconds: 1, minutes: 60, hours: 3600, days: 86400, weeks: 604800, months: 2629800, years: 31557600 },
    bySize: ['seconds', 'minutes', 'hours', 'days', 'months', 'years'],
  },
  m: { title: 'length', units: { metres: 1, km: 1000, miles: 1609.344, feet: 0.3048 }, bySize: ['metres', 'km'] },
  m2: {
    title: 'area',
    units: { 'square metres': 1, hectares: 10000, 'square km': 1e6, acres: 4046.8564, 'square miles': 2589988.11 },
    bySize: ['square metres', 'hectares', 'square km'],
  },
  m3: {
    title: 'volume',
    units: { litres: 0.001, 'cubic metres': 1, barrels: 0.158987 },
    bySize: ['litres', 'cubic metres'],
  },
  kg: { title: 'weight', units: { kg: 1, tonnes: 1000, pounds: 0.45359237 }, bySize: ['kg', 'tonnes'] },
  'm/s': { title: 'speed', units: { 'km/h': 0.2777778, mph: 0.44704 }, bySize: ['km/h'] },
  byte: { title: 'data', units: { bytes: 1, MB: 1e6, GB: 1e9, TB: 1e12 }, bySize: ['bytes', 'MB', 'GB', 'TB'] },
};

/** What a family of comparable figures is called: "length", "people", "USD". */
export const familyTitle = (family: string): string => measures[family]?.title ?? family;

/** The units that figures of a family can be named in; its common unit where there is no other. */
export const unitsOf = (family: string): readonly NamedUnit[] =>
  Object.entries(measures[family]?.units ?? { [family]: 1 }).map(([name, factor]) => ({ name, factor }));

const written = (amount: number): string => String(Number(amount.toPrecision(6)));

/** The unit in which these amounts of the family's common unit are the shortest to write; of equal ones the larger. */
export const readableUnit = (family: string, amounts: readonly number[]): NamedUnit => {
  const lengthIn = ({ factor }: NamedUnit): number =>
    amounts.reduce((sum, amount) => sum + written(amount / factor).length, 0);
  const [shortest] = [...unitsOf(family)].sort((a, b) => lengthIn(a) - lengthIn(b) || b.factor - a.factor);
  return shortest ?? { name: family, factor: 1 };
};

/** The unit that an amount of the family's common unit is told in by its size: the largest that there is one of. */
export const unitBySize = (family: string, amount: number): NamedUnit => {
  const { units = { [family]: 1 }, bySize = [family] } = measures[family] ?? {};
  const named = bySize.map((name): NamedUnit => ({ name, factor: units[name] ?? 1 }));
  const fitting = named.findLast(({ factor }) => factor <= Math.abs(amount) * (1 + 1e-9));
  return (
    (amount === 0 ? named.findLast(({ factor }) => factor === 1) : fitting) ?? named[0] ?? { name: family, factor: 1 }
  );
};

const singular: Readonly<Record<string, string>> = { people: 'person', hectares: 'hectare', bytes: 'byte' };

/** True where the family is measured in units of several sizes. */
export const isMeasured = (family: string): boolean => measures[family] !== undefined;

/** An amount of a family's common unit with the unit that fits its size: "2 days", "12 km", "33.3 %", "1,000 people". */
export const sayAmount = (family: string, amount: number, locale = 'en-US'): string => {
  const unit = unitBySize(family, amount);
  const shown = sayDerived(amount / unit.factor, locale);
  if (family === 'percent') return `${shown} %`;
  if (family === 'age') return shown;
  if (shown !== '1') return `${shown} ${unit.name}`;
  return `1 ${singular[unit.name] ?? (isMeasured(family) ? unit.name.replace(/s$/u, '') : unit.name)}`;
};

/** The same for an axis or a table whose heading names the family: "2 days", "33.3 %", "1,000". */
export const sayUnder = (family: string, amount: number): string =>
  isMeasured(family) || family === 'percent' ? sayAmount(family, amount) : sayDerived(amount);
