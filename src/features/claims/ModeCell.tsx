import { modeLabels } from '../../model/mode-labels';
import type { ClaimRow } from '../../view/row';

/** How it is attributed, with the hedges beneath. */
export const ModeCell = ({ row }: { readonly row: ClaimRow }) => (
  <>
    {row.mode === 'own-voice' ? (
      <span className="nothing">–</span>
    ) : (
      <span className="mode">{modeLabels[row.mode]}</span>
    )}
    {row.claim.attribution.hedges.length === 0 ? null : (
      <span className="beneath">{row.claim.attribution.hedges.join(', ')}</span>
    )}
  </>
);
