import type { Article } from '../../model/article';
import type { ReviewedClaim } from '../../review/place';
import type { SignOff } from '../../review/sign-off';
import { useAnnounce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { download } from '../../ui/download';
import { fetchedLater } from '../../ui/lazily';
import { nameFile } from './name-file';

interface ExportButtonProps {
  /** Null until the article is there. */
  readonly article: Article | null;
  readonly text: string;
  /** Every claim in story order; null until they are known. */
  readonly claims: readonly ReviewedClaim[] | null;
  /** Absent or null where nobody has signed the article off. */
  readonly signOff?: SignOff | null;
}

const csv = fetchedLater(() => import('../../exchange/csv'));

/** Downloads a CSV file with a row per claim of the article, whatever the list is filtered by. */
export const ExportButton = ({ article, text, claims, signOff = null }: ExportButtonProps) => {
  const announce = useAnnounce();
  const save = async (): Promise<void> => {
    if (article === null || claims === null) return;
    const { exportCsv } = await csv();
    const name = nameFile(article, 'csv');
    const table = exportCsv([{ article, text, claims, signOff }]);
    download(new Blob([table], { type: 'text/csv;charset=utf-8' }), name);
    announce(`Exported ${claims.length} claims as ${name}`);
  };
  return (
    <Button disabled={article === null || claims === null} onClick={() => void save()}>
      Export CSV
    </Button>
  );
};
