import { exportCsv } from '../../exchange/csv';
import type { Article } from '../../model/article';
import type { ReviewedClaim } from '../../review/place';
import { useAnnounce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { download } from '../../ui/download';
import { nameFile } from './name-file';

interface ExportButtonProps {
  /** Null until the article is there. */
  readonly article: Article | null;
  readonly text: string;
  /** Every claim in story order; null until they are known. */
  readonly claims: readonly ReviewedClaim[] | null;
}

/** Downloads a CSV file with a row per claim of the article, whatever the list is filtered by. */
export const ExportButton = ({ article, text, claims }: ExportButtonProps) => {
  const announce = useAnnounce();
  const save = () => {
    if (article === null || claims === null) return;
    const name = nameFile(article, 'csv');
    download(exportCsv([{ article, text, claims }]), name, 'text/csv;charset=utf-8');
    announce(`Exported ${claims.length} claims as ${name}`);
  };
  return (
    <Button disabled={article === null || claims === null} onClick={save}>
      Export CSV
    </Button>
  );
};
