import { useState } from 'react';

/** The list given before where the new one holds the same, item by item, so that nothing is worked out from it anew. */
export const useSame = <Item>(
  items: readonly Item[],
  isSame: (a: Item, b: Item | undefined) => boolean,
): readonly Item[] => {
  const [kept, keep] = useState(items);
  if (kept === items) return kept;
  if (kept.length === items.length && kept.every((item, at) => isSame(item, items[at]))) return kept;
  keep(items);
  return items;
};
