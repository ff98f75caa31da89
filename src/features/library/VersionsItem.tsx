import { Suspense } from 'react';
import type { Article } from '../../model/article';
import { Dialog } from '../../ui/Dialog';
import { lazily } from '../../ui/lazily';

// Asked for seldom, and only then fetched.
const NewVersion = lazily(async () => (await import('./NewVersion')).NewVersion);
const Versions = lazily(async () => (await import('./Versions')).Versions);

/** What is open of an article's versions: the form for a new one, or the comparison. */
export type OpenVersions = 'new' | 'all' | null;

/** The menu's ways to an article's versions. */
export const VersionsItem = ({ onOpen }: { readonly onOpen: (open: OpenVersions) => void }) => (
  <>
    <button type="button" className="menu-item" onClick={() => onOpen('new')}>
      New version …
    </button>
    <button type="button" className="menu-item" onClick={() => onOpen('all')}>
      Compare versions
    </button>
  </>
);

interface VersionsDialogProps {
  readonly article: Article;
  readonly open: OpenVersions;
  readonly onOpen: (open: OpenVersions) => void;
}

/** Takes in a changed text of the article, and then shows its versions side by side; stays open while the new one is being read. */
export const VersionsDialog = ({ article, open, onOpen }: VersionsDialogProps) => {
  if (open === null) return null;
  return open === 'new' ? (
    <Suspense fallback={null}>
      <NewVersion article={article} onDone={() => onOpen('all')} onClose={() => onOpen(null)} />
    </Suspense>
  ) : (
    <Dialog title="Versions of the article" onClose={() => onOpen(null)}>
      <Suspense fallback={<p role="status">Reading …</p>}>
        <Versions article={article} />
      </Suspense>
    </Dialog>
  );
};
