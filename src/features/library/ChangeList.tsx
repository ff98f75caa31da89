import { useMemo } from 'react';
import type { Claim } from '../../model/claim';
import { unattributed } from '../../model/mode-labels';
import { stripMarkup } from '../../model/strip-markup';
import { type ClaimChange, compareRevisions, type ReadRevision } from '../../review/compare-revisions';
import { diffWords, type WordRun } from '../../view/diff-words';

const sentence = ({ text }: ReadRevision, { sentence: { start, end } }: Claim): string =>
  stripMarkup(text.slice(start, end)).trim();

const Runs = ({ runs, as: Mark }: { readonly runs: readonly WordRun[]; readonly as: 'del' | 'ins' }) =>
  runs.map((run, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of two sentences have no other names and never move.
    run.differs && run.text.trim() !== '' ? <Mark key={at}>{run.text}</Mark> : run.text,
  );

const figures = (change: ClaimChange): string => {
  const old = 'old' in change ? stripMarkup(change.old.quantity.text) : '';
  const now = 'now' in change ? stripMarkup(change.now.quantity.text) : '';
  return old === now || old === '' || now === '' ? old || now : `${old} → ${now}`;
};

const speakers = ({ old, now }: Extract<ClaimChange, { kind: 'changed' }>): string => {
  const name = (claim: Claim): string => claim.attribution.speaker?.name ?? unattributed;
  return name(old) === name(now) ? name(now) : `${name(old)} → ${name(now)}`;
};

interface SidesProps {
  readonly change: ClaimChange;
  readonly old: ReadRevision;
  readonly now: ReadRevision;
}

const Words = ({ change, old, now }: SidesProps) => {
  if (change.kind === 'gone') return <p dir="auto">{sentence(old, change.old)}</p>;
  if (change.kind === 'new' || change.kind === 'same') return <p dir="auto">{sentence(now, change.now)}</p>;
  const runs = diffWords(sentence(old, change.old), sentence(now, change.now));
  return (
    <>
      {change.differs.includes('sentence') ? (
        <p dir="auto">
          <Runs runs={runs.old} as="del" />
        </p>
      ) : null}
      <p dir="auto">
        <Runs runs={runs.now} as="ins" />
      </p>
      <p className="change-differs">{[speakers(change), `another ${change.differs.join(', ')}`].join(' · ')}</p>
    </>
  );
};

const kinds: readonly (readonly [ClaimChange['kind'], string])[] = [
  ['changed', 'Changed: to recheck'],
  ['gone', 'Removed'],
  ['new', 'New'],
  ['same', 'Unchanged'],
];

/** What became of each claim between two versions: what changed on top, the words that differ marked; what is the same folded away. */
export const ChangeList = ({ old, now }: { readonly old: ReadRevision; readonly now: ReadRevision }) => {
  const changes = useMemo(() => compareRevisions(old, now), [old, now]);
  return (
    <div className="changes">
      {kinds.map(([kind, label]) => {
        const some = changes.filter((change) => change.kind === kind);
        return some.length === 0 ? null : (
          <details key={kind} open={kind !== 'same'} className={`change-${kind}`}>
            <summary>
              {label} ({some.length})
            </summary>
            <ul aria-label={label}>
              {some.map((change) => (
                <li key={'now' in change ? change.now.id : change.old.id}>
                  <strong className="change-figure">{figures(change)}</strong>
                  <div className="change-words">
                    <Words change={change} old={old} now={now} />
                  </div>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
      {changes.length === 0 ? <p>Neither version holds a claim.</p> : null}
    </div>
  );
};
