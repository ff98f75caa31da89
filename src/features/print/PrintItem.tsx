import { type ComponentType, useEffect, useState } from 'react';
import { fetchedLater } from '../../ui/lazily';
import type { Draft } from './draft';
import { usePrinting } from './use-printing';

const fetchDraft = fetchedLater(async () => (await import('./PrintedDraft')).PrintedDraft);

/** Beyond so many claims the browser takes minutes to lay out the pages: 10,000 took Chromium one, 2,000 four seconds. */
const MANY = 5000;

/** Prints the annotated draft; the browser's own way of printing prints the same. */
export const PrintItem = (draft: Draft) => {
  // Held as it is, not as a lazy component: the browser does not wait for anything once it prints.
  const [held, hold] = useState<{ readonly PrintedDraft: ComponentType<Draft> } | null>(null);
  const isPrinting = usePrinting();
  useEffect(() => {
    fetchDraft().then(
      (PrintedDraft) => hold({ PrintedDraft }),
      () => undefined,
    );
  }, []);
  return (
    <>
      <button type="button" className="menu-item" disabled={held === null} onClick={() => window.print()}>
        Print the annotated draft
        {draft.rows.length > MANY ? ` (${draft.rows.length.toLocaleString()} claims: this takes minutes)` : ''}
      </button>
      {isPrinting && held !== null ? <held.PrintedDraft {...draft} /> : null}
    </>
  );
};
