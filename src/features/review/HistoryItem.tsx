import { Suspense, useState } from 'react';
import type { ArticleId } from '../../model/ids';
import { Dialog } from '../../ui/Dialog';
import { lazily } from '../../ui/lazily';

// Asked for seldom, and only then fetched.
const ArticleHistory = lazily(async () => (await import('./ArticleHistory')).ArticleHistory);

/** Opens the history of the article. */
export const HistoryItem = ({ article }: { readonly article: ArticleId }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="menu-item" onClick={() => setOpen(true)}>
        History of the article
      </button>
      {isOpen ? (
        <Dialog title="History of the article" onClose={() => setOpen(false)}>
          <Suspense fallback={<p role="status">Reading …</p>}>
            <ArticleHistory article={article} />
          </Suspense>
        </Dialog>
      ) : null}
    </>
  );
};
