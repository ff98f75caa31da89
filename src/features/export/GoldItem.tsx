import type { Article } from '../../model/article';
import { fetchPart } from '../../model/fetch-part';
import type { ReviewedClaim } from '../../review/place';
import { useAnnounce } from '../../ui/announce';
import { download } from '../../ui/download';
import { fetchedLater } from '../../ui/lazily';
import { nameFile } from './name-file';

interface GoldItemProps {
  readonly article: Article;
  readonly text: string;
  readonly claims: readonly ReviewedClaim[];
}

const gold = fetchedLater(() => fetchPart(() => import('../../exchange/gold')));

/** Downloads the article with its claims as the reviewers hold them, to measure an engine on. */
export const GoldItem = ({ article, text, claims }: GoldItemProps) => {
  const announce = useAnnounce();
  const save = async (): Promise<void> => {
    const { exportGold } = await gold();
    const name = nameFile('claims', article, 'jsonl');
    download(new Blob([exportGold([{ article, text, claims }])], { type: 'application/jsonl' }), name);
    announce(`Exported gold as ${name}`);
  };
  return (
    <button type="button" className="menu-item" onClick={() => void save()}>
      Export corrections as training data
    </button>
  );
};
