import { useState } from 'react';

/** Returns the previous list if the new one is equal item by item, so that memoised values stay. */
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
