import type { ClaimRow } from '../../view/row';

/** The words to be judged, the figure in bold. */
export const AssertionCell = ({ row }: { readonly row: ClaimRow }) => (
  <span className="assertion" dir="auto" title={row.assertion}>
    {row.pieces.map((piece) =>
      piece.figure ? <b key="figure">{piece.text}</b> : <span key={piece.text}>{piece.text}</span>,
    )}
  </span>
);
