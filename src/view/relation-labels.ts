import type { Relation } from '../model/quantity';

/** The words a relation goes by on screen, in the order they are listed. */
export const relationLabels: Readonly<Record<Relation, string>> = {
  '=': 'exactly',
  '~': 'about',
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
};
