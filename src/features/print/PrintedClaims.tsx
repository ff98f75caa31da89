import type { Unplaced } from '../../review/place';
import type { PrintedClaim, PrintedSource, printList } from '../../view/print-list';

interface PrintedClaimsProps extends ReturnType<typeof printList> {
  /** Decisions whose words are not in the text any more. */
  readonly unplaced: readonly Unplaced[];
}

/** The sources of a claim on paper: what each says, where, and when it was looked at. */
const PrintedSources = ({ sources }: { readonly sources: readonly PrintedSource[] }) => (
  <div>
    <dt>{sources.length === 1 ? 'Source' : 'Sources'}</dt>
    <dd>
      <ul>
        {sources.map(({ id, says, where, url, archiveUrl, accessed }) => (
          <li key={id}>
            {says === '' ? null : <q dir="auto">{says}</q>} <span dir="auto">{where}</span>
            {url === '' ? null : <span className="printed-url">{url}</span>}
            {archiveUrl === '' ? null : <span className="printed-url">Archived: {archiveUrl}</span>}
            {accessed === '' ? null : <span className="printed-aside">accessed {accessed}</span>}
          </li>
        ))}
      </ul>
    </dd>
  </div>
);

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

const Claim = ({ claim }: { readonly claim: PrintedClaim }) => {
  const { number, glyph, pieces, asides, former, verdict, sources, reviewer, decidedAt } = claim;
  const lines = { Speaker: claim.who, How: claim.how, Said: claim.said };
  const decided = reviewer === '' || decidedAt === null ? '' : `${reviewer}, ${date.format(decidedAt)}`;
  const after = { Note: claim.note, 'Query to the author': claim.query, 'Decided by': decided };
  return (
    <li>
      <p className="printed-claim">
        <span className="printed-number">
          {number}
          {glyph}
        </span>
        <span dir="auto">{pieces.map((piece) => (piece.figure ? <b key="figure">{piece.text}</b> : piece.text))}</span>
        {asides === '' ? null : <span className="printed-aside"> ({asides})</span>}
      </p>
      <dl>
        {Object.entries(lines).map(([name, words]) =>
          words === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{words}</dd>
            </div>
          ),
        )}
        <div>
          <dt>Verdict</dt>
          <dd>
            <b>{verdict}</b>
            {former === null ? null : (
              <>
                {former.judgement === '' ? '' : `; it was ${former.judgement},`} decided on{' '}
                <q dir="auto">{former.sentence}</q>
              </>
            )}
          </dd>
        </div>
        {sources.length === 0 ? null : <PrintedSources sources={sources} />}
        {Object.entries(after).map(([name, words]) =>
          words === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{words}</dd>
            </div>
          ),
        )}
      </dl>
    </li>
  );
};

/** The numbered list under the printed text: every claim, then what is no claim and what has no place in the text any more. */
export const PrintedClaims = ({ claims, dismissed, unplaced }: PrintedClaimsProps) => (
  <div className="printed-claims">
    <h2>Claims</h2>
    {claims.length === 0 ? <p>No claims.</p> : null}
    <ol>
      {claims.map((claim) => (
        <Claim key={claim.id} claim={claim} />
      ))}
    </ol>
    {dismissed.length === 0 ? null : (
      <>
        <h3>Dismissed (not claims)</h3>
        <ul>
          {dismissed.map(({ number, figure, reason }) => (
            <li key={number}>
              <span className="printed-number">{number}</span>
              <bdi>{figure}</bdi>
              {reason === '' ? '' : `: ${reason}`}
            </li>
          ))}
        </ul>
      </>
    )}
    {unplaced.length === 0 ? null : (
      <>
        <h3>Decided, and not in the text any more</h3>
        <ul>
          {unplaced.map(({ target, anchor, seen }) => (
            <li key={target}>
              <bdi>{anchor.exact}</bdi>: <q dir="auto">{seen.sentence}</q>
            </li>
          ))}
        </ul>
      </>
    )}
  </div>
);
