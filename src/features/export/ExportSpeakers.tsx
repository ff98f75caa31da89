import { exportSpeakers } from '../../exchange/speakers-csv';
import type { Article } from '../../model/article';
import { Button } from '../../ui/Button';
import type { ClaimRow } from '../../view/row';
import { tallySpeakers } from '../../view/tally-speakers';
import { headOf, nameFile, sayCount } from './name-file';
import { useExporting } from './use-exporting';

interface ExportSpeakersProps {
  /** The articles that the rows are of. */
  readonly articles: readonly Pick<Article, 'title' | 'published'>[];
  /** Every claim; null until they are known. */
  readonly rows: readonly ClaimRow[] | null;
}

/** Downloads a CSV file with a row per speaker, those in the most articles first. */
export const ExportSpeakers = ({ articles, rows }: ExportSpeakersProps) => {
  const { dialog, hand } = useExporting();
  const save = (some: readonly ClaimRow[]): Promise<void> =>
    hand(async () => {
      const speakers = tallySpeakers(some);
      return {
        csv: exportSpeakers(speakers),
        name: nameFile('speakers', headOf(articles), 'csv'),
        what: sayCount(speakers.length, 'speaker'),
        missing: '',
      };
    });
  return (
    <>
      <Button disabled={rows === null || rows.length === 0} onClick={() => (rows === null ? null : void save(rows))}>
        Export CSV
      </Button>
      {dialog}
    </>
  );
};
