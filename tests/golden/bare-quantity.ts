import type { Quantity } from '../../src/model/quantity';
import type { Span } from '../../src/model/span';

/** A quantity that is nothing but its words: enough to ask who says it, whatever the number reader makes of them. */
export const bareQuantity = (text: string, { start, end }: Span): Quantity => ({
  start,
  end,
  text: text.slice(start, end),
  value: 0,
  exact: '0',
  relation: '=',
  unit: '',
  kind: 'count',
  magnitude: null,
});
