import { type ComponentType, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { fetchedLater } from '../../ui/lazily';
import type { Draft } from './draft';

/** True from when the browser is about to print until it has: by a menu, a key or a program. What is drawn for it is there before the browser looks. */
const usePrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
};

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
