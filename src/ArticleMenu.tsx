import { GoldItem } from './features/export/GoldItem';
import { DeleteItem } from './features/library/DeleteItem';
import { type OpenVersions, VersionsItem } from './features/library/VersionsItem';
import type { Draft } from './features/print/draft';
import { PrintItem } from './features/print/PrintItem';
import { HistoryItem } from './features/review/HistoryItem';
import { QueriesItem } from './features/review/QueriesItem';

interface ArticleMenuProps extends Draft {
  readonly onVersions: (open: OpenVersions) => void;
  readonly onDelete: () => Promise<void>;
}

/** What can be done with the article in view, and is needed seldom. */
export const ArticleMenu = ({ onVersions, onDelete, ...draft }: ArticleMenuProps) => {
  const { article, text, rows, reviewed } = draft;
  return (
    <>
      <QueriesItem article={article} rows={rows} />
      <HistoryItem article={article.id} />
      <PrintItem {...draft} />
      <VersionsItem onOpen={onVersions} />
      <GoldItem article={article} text={text} claims={reviewed.claims} />
      <DeleteItem article={article} onDelete={onDelete} />
    </>
  );
};
