import type { ClaimsSource } from '../../exchange/claim-line';
import { exportClaims } from '../../exchange/claims-csv';
import type { Article } from '../../model/article';
import type { ViewState } from '../../model/view-state';
import type { SignOff } from '../../review/sign-off';
import { useServices } from '../../services';
import { arrangeRows } from '../../view/arrange-rows';
import type { ClaimRow } from '../../view/row';
import { findGaps } from './find-gaps';
import { headOf, nameFile, sayCount } from './name-file';
import { useExporting } from './use-exporting';

/** An article whose claims can be exported. */
export interface ExportedArticle {
  readonly article: Article;
  readonly revision: { readonly text: string };
  readonly versions: ClaimsSource['versions'];
  readonly signOff: SignOff | null;
}

/** What there is to export. */
export interface ExportItemsProps {
  /** The articles that the rows are of. */
  readonly articles: readonly ExportedArticle[];
  /** Every claim in story order. */
  readonly rows: readonly ClaimRow[];
  readonly view: Pick<ViewState, 'sort' | 'group' | 'filters' | 'claim'>;
  /** How many articles have not been read yet: their claims are in no export. */
  readonly unread?: number;
}

/** What the menu offers: a CSV file with a row per claim, those that the list shows in its order, or all in story order. */
export const ExportItems = ({ articles, rows, view, unread = 0 }: ExportItemsProps) => {
  const { extractor } = useServices();
  const { dialog, hand } = useExporting();
  const save = (some: readonly ClaimRow[]): void =>
    void hand(async () => {
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
      {dialog}
    </>
  );
};
