import { useState } from 'react';
import type { Article } from '../../model/article';
import { useAnnounce } from '../../ui/announce';
import { Dialog } from '../../ui/Dialog';
import type { ClaimRow } from '../../view/row';
import { openQueries, writeQueries } from '../../view/write-queries';
import './queries-text.css';

interface QueriesItemProps {
  readonly article: Article;
  readonly rows: readonly ClaimRow[];
}

/** Puts the open questions to the author on the clipboard, ready to send; where the browser refuses, they are shown to be copied by hand. */
export const QueriesItem = ({ article, rows }: QueriesItemProps) => {
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const count = openQueries(rows).length;
  const text = writeQueries(article, rows);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
      announce(`${count} open ${count === 1 ? 'query' : 'queries'} copied`);
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <>
      <button type="button" className="menu-item" disabled={count === 0} onClick={() => void copy()}>
        Copy open queries ({count})
      </button>
      {outcome === null ? null : (
        <Dialog title={outcome === 'copied' ? 'Copied: open queries' : 'Open queries'} onClose={() => setOutcome(null)}>
          {outcome === 'copied' ? (
            <p>This is on the clipboard, ready to be sent to the author.</p>
          ) : (
            <p>The browser does not let this page write to the clipboard. Select the text below and copy it.</p>
          )}
          <textarea
            className="queries-text"
            aria-label="Open queries"
            readOnly
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Dialog>
      )}
    </>
  );
};
