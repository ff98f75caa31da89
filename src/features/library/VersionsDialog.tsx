import type { Article } from '../../model/article';
import { Dialog } from '../../ui/Dialog';
import { NewVersion } from './NewVersion';
import { Versions } from './Versions';
import type { OpenVersions } from './VersionsItem';

interface VersionsDialogProps {
  readonly article: Article;
  readonly open: NonNullable<OpenVersions>;
  readonly onOpen: (open: OpenVersions) => void;
}

/** Takes in a changed text of the article, and then shows its versions side by side; stays open while the new one is being read. */
export const VersionsDialog = ({ article, open, onOpen }: VersionsDialogProps) =>
  open === 'new' ? (
    <NewVersion article={article} onDone={() => onOpen('all')} onClose={() => onOpen(null)} />
  ) : (
    <Dialog title="Versions of the article" onClose={() => onOpen(null)}>
      <Versions article={article} />
    </Dialog>
  );
