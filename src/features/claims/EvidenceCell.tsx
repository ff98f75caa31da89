import type { ClaimRow } from '../../view/row';

/** What the first source says, and how many there are. */
export const EvidenceCell = ({ row }: { readonly row: ClaimRow }) => {
  const [first] = row.reviewed.review.evidence;
  if (first === undefined) return <span className="nothing">–</span>;
  return (
    <>
      <span className="evidence-says" dir="auto">
        {first.says || first.title || first.url}
      </span>
      {row.evidence === 1 ? null : <span className="beneath">{row.evidence} sources</span>}
    </>
  );
};
