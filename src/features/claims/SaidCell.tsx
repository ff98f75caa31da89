import { Shape } from '../../ui/Shape';
import type { ClaimRow } from '../../view/row';

/** Whether it was checked that the speaker said it; nobody can have said what names no source. */
export const SaidCell = ({ row }: { readonly row: ClaimRow }) => {
  if (row.said === 'yes')
    return (
      <span className="signed">
        <Shape name="check" tone="verified" />
        Yes
      </span>
    );
  if (row.said === 'no')
    return (
      <span className="signed tone-disputed">
        <Shape name="cross" tone="disputed" />
        No
      </span>
    );
  if (row.speaker === null) return <span className="nothing">–</span>;
  return (
    <span className="signed">
      <Shape name="ring" tone="open" />
      <span className="visually-hidden">not checked</span>
    </span>
  );
};
