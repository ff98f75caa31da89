import type { ClaimRow } from '../../view/row';

/** Below this the engine is as likely wrong as right about who speaks, and says so. */
const unsureBelow = 0.6;

/** Who says it with the role beneath; where the engine is unsure, the other candidates. */
export const SpeakerCell = ({ row }: { readonly row: ClaimRow }) => {
  const { confidence, alternatives, via } = row.claim.attribution;
  const others = alternatives.map(({ speaker }) => speaker?.name ?? 'own voice').filter((name) => name !== row.speaker);
  const unsure = confidence < unsureBelow && others.length > 0;
  return (
    <>
      <span className={row.speaker === null ? 'own-voice' : 'speaker'} dir="auto">
        {row.speaker ?? 'Own voice'}
        {unsure ? <span className="unsure"> unsure</span> : null}
      </span>
      {row.role === '' ? null : (
        <span className="beneath" dir="auto">
          {row.role}
        </span>
      )}
      {via.length === 0 ? null : <span className="beneath">via {via.map(({ name }) => name).join(', ')}</span>}
      {unsure ? <span className="beneath">or {others.slice(0, 2).join(', ')}</span> : null}
    </>
  );
};
