import type { ClaimRow } from '../../view/row';
import { showDate } from '../../view/show-date';

/** Which article the claim stands in, with its outlet and date beneath. */
export const ArticleCell = ({ row }: { readonly row: ClaimRow }) => (
  <>
    <span className="article-title" dir="auto" title={row.title}>
      {row.title || 'Untitled'}
    </span>
    {row.outlet === '' && row.published === '' ? null : (
      <span className="beneath" dir="auto">
        {[row.outlet, showDate(row.published)].filter((words) => words !== '').join(', ')}
      </span>
    )}
  </>
);
