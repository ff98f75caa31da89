import { modeLabels } from '../../view/mode-labels';
import type { ClaimRow } from '../../view/row';

/** The selected claim in one line: what is asserted, by whom, and how. */
export const ClaimHead = ({ row }: { readonly row: ClaimRow }) => (
  <h2 className="claim-head">
    <span className="claim-head-words" dir="auto">
      {row.pieces.map((piece) => (piece.figure ? <b key="figure">{piece.text}</b> : piece.text))}
    </span>
    <span className="claim-head-who" dir="auto">
      {row.speaker === null
        ? 'Own voice'
        : [row.speaker, row.role, modeLabels[row.mode].toLowerCase()].filter((words) => words !== '').join(' · ')}
    </span>
  </h2>
);
