import type { Token } from '../document';
import { unitNamed } from '../measures/unit-index';
import type { Figure } from './figure';

const sameDimension = (a: Figure, b: Figure): boolean =>
  (a.shape === 'money' && b.shape === 'money') ||
  (a.shape === 'unit' &&
    b.shape === 'unit' &&
    unitNamed(a.unit)?.family === unitNamed(b.unit)?.family &&
    a.unit !== b.unit);

// "more than 100 km (<60 miles>) away" → > 60 mile
const conversion = (tokens: readonly Token[], before: Figure, figure: Figure): Figure => {
  const bracketed =
    tokens[figure.from - 1]?.text === '(' &&
    figure.from - 1 === before.to &&
    figure.relation === '=' &&
    before.relation !== '=';
  if (!bracketed || !sameDimension(before, figure)) return figure;
  return { ...figure, relation: before.relation, ...(before.lean === undefined ? {} : { lean: before.lean }) };
};

// "the index lost 190 points, or <0.6%>, on Friday" → = 0.6 percent down
const restated = (tokens: readonly Token[], before: Figure, figure: Figure): Figure => {
  const comma =
    tokens[figure.from - 1]?.lower === 'or' && (figure.from - 2 === before.nounTo || figure.from - 1 === before.nounTo);
  if (!comma || figure.trend !== undefined || before.trend === undefined || figure.kind !== 'percent') return figure;
  return { ...figure, trend: before.trend };
};

/** Carries a bound over to its conversion in brackets, and a change's direction to the same change said again. */
export const repeatBounds = (tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] => {
  const repeated: Figure[] = [];
  for (const figure of figures) {
    const before = repeated.at(-1);
    repeated.push(before === undefined ? figure : restated(tokens, before, conversion(tokens, before, figure)));
  }
  return repeated;
};
