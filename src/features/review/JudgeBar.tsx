import { isPlainVerdict, verdictNames, verdictTable } from '../../model/verdicts';
import { Button } from '../../ui/Button';
import { Shape } from '../../ui/Shape';
import { type KeyAction, type KeyMap, showKey } from '../../view/key-map';
import type { ClaimRow } from '../../view/row';
import type { OpenForm } from './drafts';
import type { Judging } from './use-judging';
import './judge-bar.css';

interface JudgeBarProps {
  readonly row: ClaimRow;
  readonly judging: Judging;
  readonly openForm: OpenForm | null;
  readonly onForm: (form: OpenForm) => void;
  /** Null where single keys are switched off. */
  readonly keys: KeyMap | null;
}

const saidSign = { yes: 'check', no: 'cross', unchecked: 'ring' } as const;

/** Every act on the selected claim as a button, its key beside it. */
export const JudgeBar = ({ row, judging, openForm, onForm, keys }: JudgeBarProps) => {
  const key = (action: KeyAction): string | undefined => (keys ? showKey(keys[action]) : undefined);
  const verdict = row.verdict?.is ?? null;
  return (
    <div className="judge-bar" role="toolbar" aria-label="Judge the claim">
      <div className="judge-group">
        {verdictNames.map((name) => {
          const { act, shape, label } = verdictTable[name];
          return (
            <Button
              key={name}
              shortcut={key(act)}
              aria-pressed={verdict === name}
              aria-expanded={name === 'disputed' ? openForm === 'dispute' : undefined}
              onClick={() => (isPlainVerdict(name) ? judging.judge(name) : onForm('dispute'))}
            >
              <Shape name={shape} tone={name} />
              {label}
            </Button>
          );
        })}
      </div>
      <div className="judge-group">
        <Button
          shortcut={key('said')}
          aria-pressed={row.said === 'yes'}
          disabled={row.speaker === null}
          title={row.speaker === null ? 'The article names no source' : row.said === 'no' ? 'Not said' : undefined}
          onClick={judging.said}
        >
          <Shape
            name={saidSign[row.said]}
            tone={row.said === 'no' ? 'disputed' : row.said === 'yes' ? 'verified' : 'open'}
          />
          Said
        </Button>
        <Button shortcut={key('dismiss')} onClick={judging.dismiss}>
          {row.reviewed.status === 'dismissed' ? 'Restore' : 'Dismiss'}
        </Button>
        <Button onClick={judging.clear}>Clear</Button>
      </div>
    </div>
  );
};
