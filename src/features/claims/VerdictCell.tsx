import { Shape } from '../../ui/Shape';
import type { ClaimRow } from '../../view/row';
import { verdictSign } from '../../view/verdict-sign';

/** The verdict with its sign; beneath it why it is disputed, and whether a question to the author stands. */
export const VerdictCell = ({ row }: { readonly row: ClaimRow }) => {
  const sign = verdictSign(row);
  const reason = row.verdict?.is === 'disputed' ? row.verdict.reason : null;
  return (
    <>
      <span className={`signed verdict tone-${sign.tone}`}>
        <Shape name={sign.shape} tone={sign.tone} />
        <span>{sign.label}</span>
      </span>
      {reason === null ? null : <span className="beneath">{reason}</span>}
      {row.reviewed.review.query === '' ? null : <span className="beneath">query open</span>}
    </>
  );
};
