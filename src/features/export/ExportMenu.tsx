import type { ClaimsSource } from '../../exchange/claim-line';
import type { Article } from '../../model/article';
import type { ViewState } from '../../model/view-state';
import type { SignOff } from '../../review/sign-off';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { fetchedLater } from '../../ui/lazily';
import { Menu } from '../../ui/Menu';
import { arrangeRows } from '../../view/arrange-rows';
import type { ClaimRow } from '../../view/row';
import { headOf, nameFile, sayCount } from './name-file';
import { useExporting } from './use-exporting';

/** An article whose claims can be exported. */
export interface ExportedArticle {
  readonly article: Article;
  readonly revision: { readonly text: string };
  readonly versions: ClaimsSource['versions'];
  readonly signOff: SignOff | null;
}

interface ExportMenuProps {
  /** The articles that the rows are of; null until they are there. */
  readonly articles: readonly ExportedArticle[] | null;
  /** Every claim in story order; null until they are known. */
  readonly rows: readonly ClaimRow[] | null;
  readonly view: Pick<ViewState, 'sort' | 'group' | 'filters' | 'claim'>;
  /** How many articles have not been read yet: their claims are in no export. */
  readonly unread?: number;
}

const fetchParts = fetchedLater(
  async () => [await import('../../exchange/claims-csv'), await import('./find-gaps')] as const,
);

/** Downloads a CSV file with a row per claim: those that the list shows, in its order, or all in story order. */
export const ExportMenu = ({ articles, rows, view, unread = 0 }: ExportMenuProps) => {
  const { extractor } = useServices();
  const { dialog, hand } = useExporting();
  if (articles === null || rows === null || rows.length === 0) return <Button disabled>Export CSV ▾</Button>;

  const save = (some: readonly ClaimRow[]): void =>
    void hand(async () => {
      const [{ exportClaims }, { findGaps }] = await fetchParts();
      const sources = new Map<string, ClaimsSource>(
        articles.map(({ article, revision, versions, signOff }) => [
          article.id,
          { article, text: revision.text, versions, signOff },
        ]),
      );
      const gaps = await findGaps(some, extractor);
      const lines = some.flatMap(({ id, article, reviewed, speaker }) => {
        const source = sources.get(article);
        return source === undefined ? [] : [{ reviewed, source, speaker, gap: gaps.byClaim.get(id) ?? null }];
      });
      return {
        csv: exportClaims(lines),
        name: nameFile('claims', headOf(articles.map(({ article }) => article)), 'csv'),
        what: sayCount(lines.length, 'claim'),
        missing:
          gaps.unread === 0
            ? ''
            : `The number reader did not answer on the words of ${sayCount(gaps.unread, 'source')}: there the column “difference %” is empty. Reload the page, and export again.`,
      };
    });
  const items = () => {
    const shown = arrangeRows(rows, view, view.claim, false, navigator.language).ordered;
    return (
      <>
        {shown.length === rows.length || shown.length === 0 ? null : (
          <button type="button" className="menu-item" onClick={() => save(shown)}>
            Export {shown.length.toLocaleString()} shown
          </button>
        )}
        <button type="button" className="menu-item" onClick={() => save(rows)}>
          Export all {rows.length.toLocaleString()}
        </button>
        {unread === 0 ? null : (
          <p className="menu-note">
            {sayCount(unread, 'article')} still to be read: no claims of {unread === 1 ? 'it' : 'them'}
          </p>
        )}
      </>
    );
  };
  return (
    <>
      <Menu label="Export CSV">{items}</Menu>
      {dialog}
    </>
  );
};
