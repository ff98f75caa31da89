import type { ArticleSummary } from '../../model/article';
import { Button } from '../../ui/Button';

interface PickedLineProps {
  /** Null where all articles are meant. */
  readonly picked: readonly ArticleSummary[] | null;
  readonly onAll: () => void;
}

/** Says which articles a table is about, with the way to all of them. */
export const PickedLine = ({ picked, onAll }: PickedLineProps) =>
  picked === null ? (
    <span>of all articles</span>
  ) : (
    <>
      <span dir="auto">
        {picked.length === 1
          ? `of “${picked[0]?.title || 'Untitled article'}”`
          : `of ${picked.length} selected articles`}
      </span>
      <Button look="quiet" onClick={onAll}>
        Show all articles
      </Button>
    </>
  );
