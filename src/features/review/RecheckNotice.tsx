import { unattributed } from '../../model/mode-labels';
import type { Seen } from '../../model/review-event';
import { stripMarkup } from '../../model/strip-markup';
import type { Recheck } from '../../review/recheck';
import { Button } from '../../ui/Button';
import { diffWords, type WordRun } from '../../view/diff-words';
import { relationLabels } from '../../view/relation-labels';
import { printValue } from '../../view/typed-value';
import './recheck-notice.css';

interface RecheckNoticeProps {
  readonly recheck: Recheck;
  readonly onConfirm: () => void;
  /** The key that confirms besides Enter. */
  readonly shortcut: string | undefined;
}

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

const reading = ({ relation, value, unit, speaker }: Seen): readonly (readonly [string, string])[] => [
  ['relation', relation === '=' ? '' : relationLabels[relation]],
  ['value', printValue(value)],
  ['unit', unit],
  ['speaker', speaker ?? unattributed],
];

const Runs = ({ runs }: { readonly runs: readonly WordRun[] }) =>
  runs.map((run, at) =>
    run.differs && run.text.trim() !== '' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of two sentences have no other names and never move.
      <mark key={at} className="differs">
        {run.text}
      </mark>
    ) : (
      run.text
    ),
  );

const Side = (props: {
  readonly name: string;
  readonly runs: readonly WordRun[];
  readonly seen: Seen;
  readonly differs: readonly string[];
}) => (
  <div className="recheck-side">
    <h3>{props.name}</h3>
    <p className="recheck-words" dir="auto">
      <Runs runs={props.runs} />
    </p>
    <p className="recheck-reading" dir="auto">
      {reading(props.seen)
        .filter(([, words]) => words !== '')
        .map(([field, words]) => (
          <Runs
            key={field}
            runs={[
              { text: field === 'speaker' ? '· ' : '', differs: false },
              { text: words, differs: props.differs.includes(field) },
              { text: ' ', differs: false },
            ]}
          />
        ))}
    </p>
  </div>
);

/** The old and the new side by side, the differing words marked, where a decision was made on other words or another reading. */
export const RecheckNotice = ({ recheck, onConfirm, shortcut }: RecheckNoticeProps) => {
  const { old, now, differs } = recheck;
  const runs = diffWords(stripMarkup(old.sentence).trim(), stripMarkup(now.sentence).trim());
  return (
    <section className="recheck" aria-label="Recheck">
      <div className="recheck-head">
        <p>You judged an earlier {listed.format(differs)}. Confirm that it still holds, or judge again.</p>
        <Button look="primary" shortcut={shortcut} onClick={onConfirm}>
          Confirm
        </Button>
      </div>
      <div className="recheck-sides">
        <Side name="Judged" runs={runs.old} seen={old} differs={differs} />
        <Side name="Now reads" runs={runs.now} seen={now} differs={differs} />
      </div>
    </section>
  );
};
