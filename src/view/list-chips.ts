import type { FigureRange, Filters } from '../model/view-state';
import { sayDerived } from '../review/gap';
import { familyTitle, readableUnit } from './common-units';
import { facetNames, toggled, valueLabel, wantedIn } from './facets';

/** One active filter in words, with the filters that remain without it. */
export interface Chip {
  readonly key: string;
  readonly words: string;
  readonly without: Filters;
}

const between = (low: string | null, high: string | null): string => {
  if (low !== null && high !== null) return low === high ? low : `${low} to ${high}`;
  return low === null ? (high === null ? '' : `up to ${high}`) : `${low} or more`;
};

/** A range of figures in words, in the unit that is shortest to read: "1,000 to 5,000 people", "3 km or more", "any length". */
export const nameRange = ({ family, low, high }: FigureRange, locale: string): string => {
  const ends = [low, high].filter((end) => end !== null);
  const unit = readableUnit(family, ends);
  if (ends.length === 0) return `any ${familyTitle(family)}`;
  const shown = (end: number | null): string | null => (end === null ? null : sayDerived(end / unit.factor, locale));
  const range = between(shown(low), shown(high));
  return family === 'percent' ? `${range} %` : range.replace(/ or more$|$/u, (more) => ` ${unit.name}${more}`);
};

const nameDates = (from: string | null, until: string | null, locale: string): string => {
  // An ISO date is a day, not a moment: read and shown in one time zone, it stays that day.
  const shown = (date: string | null): string | null =>
    date === null
      ? null
      : new Date(`${date}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const [first, last] = [shown(from), shown(until)];
  if (first !== null && last !== null) return `published ${first === last ? first : `${first} to ${last}`}`;
  return first === null ? `published until ${last ?? ''}` : `published from ${first}`;
};

/** The active filters, except the search, which has its own field. */
export const listChips = (filters: Filters, locale: string): Chip[] => {
  const chips = facetNames.flatMap((facet) =>
    wantedIn(filters, facet).map((value): Chip => {
      const words = valueLabel(facet, value);
      return { key: `${facet} ${value}`, words, without: toggled(filters, facet, value) };
    }),
  );
  const { figure, from, until } = filters;
  if (figure !== null)
    chips.push({ key: 'figure', words: nameRange(figure, locale), without: { ...filters, figure: null } });
  if (from !== null || until !== null)
    chips.push({
      key: 'dates',
      words: nameDates(from, until, locale),
      without: { ...filters, from: null, until: null },
    });
  return chips;
};
