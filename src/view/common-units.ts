/** A unit that figures of a family can be named in, and how many of the family's common unit one of it is. */
export interface NamedUnit {
  readonly name: string;
  readonly factor: number;
}

interface Measure {
  readonly title: string;
  readonly units: Readonly<Record<string, number>>;
}

/** The families of measures, by the common unit of their magnitudes (see the engine's units of measure). */
const measures: Readonly<Record<string, Measure>> = {
  s: {
    title: 'time',
    units: { seconds: 1, minutes: 60, hours: 3600, days: 86400, weeks: 604800, months: 2629800, years: 31557600 },
  },
  m: { title: 'length', units: { metres: 1, km: 1000, miles: 1609.344, feet: 0.3048 } },
  m2: {
    title: 'area',
    units: { 'square metres': 1, hectares: 10000, 'square km': 1e6, acres: 4046.8564, 'square miles': 2589988.11 },
  },
  m3: { title: 'volume', units: { litres: 0.001, 'cubic metres': 1, barrels: 0.158987 } },
  kg: { title: 'weight', units: { kg: 1, tonnes: 1000, pounds: 0.45359237 } },
  'm/s': { title: 'speed', units: { 'km/h': 0.2777778, mph: 0.44704 } },
  byte: { title: 'data', units: { bytes: 1, MB: 1e6, GB: 1e9, TB: 1e12 } },
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
