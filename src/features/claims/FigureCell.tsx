import type { ClaimRow } from '../../view/row';

/** The figure as written; beneath it what it is a part of, or what was understood where the words do not show it. */
export const FigureCell = ({ row }: { readonly row: ClaimRow }) => (
  <>
    <span className="figure" dir="auto" title={row.figure}>
      {row.figure}
    </span>
    {row.part === null ? null : <span className="beneath">{row.part}</span>}
    {row.part !== null || row.understood === null ? null : <span className="beneath">{row.understood}</span>}
  </>
);
