import { startTransition, useEffect, useState } from 'react';
import { indexRows } from '../../view/claim-index';
import type { ClaimRow } from '../../view/row';
import { readColumns } from '../../view/series-rows';

/** Up to this many rows are read at once: an article of ordinary length has no moment without its charts. */
const fewRows = 2000;

/** What may be read before a key press gets its turn, in milliseconds. */
const slice = 8;

/** The rows, once the columns that charts are drawn from are read, so little at a time that no key press waits for it; those before until then, null where there were none. */
export const usePrepared = (rows: readonly ClaimRow[]): readonly ClaimRow[] | null => {
  const [prepared, setPrepared] = useState<readonly ClaimRow[] | null>(null);
  const isFew = rows.length <= fewRows;
  useEffect(() => {
    if (isFew) return;
    const index = indexRows(rows);
    const left = readColumns.slice();
    const read = () => {
      const start = performance.now();
      while (left.length > 0 && performance.now() - start < slice) left.shift()?.(index);
      if (left.length > 0) timer = setTimeout(read);
      else startTransition(() => setPrepared(rows));
    };
    let timer = setTimeout(read);
    return () => clearTimeout(timer);
  }, [rows, isFew]);
  return isFew ? rows : prepared;
};
