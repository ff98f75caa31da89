import { useDeferredValue, useState } from 'react';
import type { Filters } from '../../model/view-state';

const keyOf = (filters: Filters): string => JSON.stringify({ ...filters, search: '' });

/** What a chart shows as picked: the filters without what is being searched for, which stay the same object while somebody types. Drawn after what the press itself has to show. */
export const usePicked = (filters: Filters): Filters => {
  const [picked, setPicked] = useState(filters);
  const isSame = keyOf(picked) === keyOf(filters);
  if (!isSame) setPicked(filters);
  return useDeferredValue(isSame ? picked : filters);
};
