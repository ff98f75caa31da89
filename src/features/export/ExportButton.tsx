import type { Article } from '../../model/article';
import { Button } from '../../ui/Button';
import type { ClaimRow } from '../../view/row';

interface ExportButtonProps {
  readonly article: Article | null;
  readonly text: string;
  /** Null until the claims are known. */
  readonly rows: readonly ClaimRow[] | null;
}

/** Downloads a CSV file with a row per claim. */
export const ExportButton = ({ article, rows }: ExportButtonProps) => (
  <Button disabled={article === null || rows === null}>Export CSV</Button>
);
