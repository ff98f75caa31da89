import type { ReactNode } from 'react';
import { modeLabels, unattributed } from '../../model/mode-labels';
import type { ClaimRow } from '../../view/row';
import { Pieces } from './Pieces';
import './claim-head.css';

interface ClaimHeadProps {
  readonly row: ClaimRow;
  /** Beside the speaker: who else it may be. */
  readonly children?: ReactNode;
}

/** The selected claim in one line: what is asserted, by whom, and how. */
export const ClaimHead = ({ row, children }: ClaimHeadProps) => (
  <div className="claim-head">
    <h2 className="claim-head-line">
      <span className="claim-head-words">
        <Pieces pieces={row.pieces} />
      </span>
      <span className="claim-head-who" dir="auto">
        {row.speaker === null
          ? unattributed
          : [row.speaker, row.role, modeLabels[row.mode].toLowerCase()].filter((words) => words !== '').join(' · ')}
      </span>
    </h2>
    {children}
  </div>
);
