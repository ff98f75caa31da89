import { modeLabels, unattributed } from '../../model/mode-labels';
import { Shape } from '../../ui/Shape';
import { runnersUp } from '../../view/list-speakers';
import type { ClaimRow } from '../../view/row';
import { showDate } from '../../view/show-date';
import { verdictSign } from '../../view/verdict-sign';

/** What every cell is drawn from. */
export interface CellProps {
  readonly row: ClaimRow;
}

/** Which article the claim stands in, with its outlet and date beneath. */
export const ArticleCell = ({ row }: CellProps) => (
  <>
    <span className="article-title" dir="auto" title={row.title}>
      {row.title || 'Untitled'}
    </span>
    {row.outlet === '' && row.published === '' ? null : (
      <span className="beneath" dir="auto">
        {[row.outlet, showDate(row.published)].filter((words) => words !== '').join(', ')}
      </span>
    )}
  </>
);

/** The figure as written; beneath it what it is a part of, or what was understood where the words do not show it. */
export const FigureCell = ({ row }: CellProps) => (
  <>
    <span className="figure" dir="auto" title={row.figure}>
      {row.figure}
    </span>
    {row.part === null ? null : <span className="beneath">{row.part}</span>}
    {row.part !== null || row.understood === null ? null : <span className="beneath">{row.understood}</span>}
  </>
);

/** The words to be judged, the figure in bold. */
export const AssertionCell = ({ row }: CellProps) => (
  <span className="assertion" dir="auto" title={row.assertion}>
    {row.pieces.map((piece) =>
      piece.figure ? <b key="figure">{piece.text}</b> : <span key={piece.text}>{piece.text}</span>,
    )}
  </span>
);

/** Who says it with the role beneath; where the engine is unsure, the other candidates. */
export const SpeakerCell = ({ row }: CellProps) => {
  const { via } = row.claim.attribution;
  const others = runnersUp(row).map(({ name }) => name ?? 'unattributed');
  const unsure = others.length > 0;
  return (
    <>
      <span
        className={row.speaker === null ? 'own-voice' : 'speaker'}
        dir="auto"
        title={row.speaker === null ? 'The article’s own voice' : undefined}
      >
        {row.speaker ?? unattributed}
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

/** How it is attributed, with the hedges beneath. */
export const ModeCell = ({ row }: CellProps) => (
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

/** Whether it was checked that the speaker said it; nobody can have said what names no source. */
export const SaidCell = ({ row }: CellProps) => {
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

/** The verdict with its sign; beneath it why it is disputed, and whether a question to the author stands. */
export const VerdictCell = ({ row }: CellProps) => {
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

/** What the first source says, and how many there are. */
export const EvidenceCell = ({ row }: CellProps) => {
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
