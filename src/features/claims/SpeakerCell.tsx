import { runnersUp } from '../../view/list-speakers';
import type { ClaimRow } from '../../view/row';

/** Who says it with the role beneath; where the engine is unsure, the other candidates. */
export const SpeakerCell = ({ row }: { readonly row: ClaimRow }) => {
  const { via } = row.claim.attribution;
  const others = runnersUp(row).map(({ name }) => name ?? 'own voice');
  const unsure = others.length > 0;
  return (
    <>
      <span className={row.speaker === null ? 'own-voice' : 'speaker'} dir="auto">
        {row.speaker ?? 'Own voice'}
        {unsure ? (
          <>
            {' '}
            <span className="unsure">unsure</span>
          </>
        ) : null}
      </span>
      {row.role === '' ? null : (
        <span className="beneath" dir="auto">
          {row.role}
        </span>
      )}
      {via.length === 0 ? null : (
        <span className="beneath">
          via <bdi>{via.map(({ name }) => name).join(', ')}</bdi>
        </span>
      )}
      {unsure ? (
        <span className="beneath">
          or <bdi>{others.slice(0, 2).join(', ')}</bdi>
        </span>
      ) : null}
    </>
  );
};
