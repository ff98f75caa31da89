import type { QuantityKind } from '../model/quantity';

/** The words a kind of number goes by on screen, in the order they are listed. */
export const kindLabels: Readonly<Record<QuantityKind, string>> = {
  count: 'Count',
  money: 'Money',
  percent: 'Percent',
  duration: 'Duration',
  distance: 'Distance',
  age: 'Age',
  rate: 'Rate',
  'ordinal-superlative': 'Superlative',
  multiple: 'Multiple',
  other: 'Other',
};
