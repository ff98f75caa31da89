import { Button } from '../../ui/Button';
import { Shape } from '../../ui/Shape';
import { type KeyAction, type KeyMap, showKey } from '../../view/key-map';
import type { ClaimRow } from '../../view/row';
import { signOf } from '../../view/verdict-sign';
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
  const sign = (name: 'verified' | 'disputed' | 'needs-context' | 'unverifiable') => (
    <Shape name={signOf(name).shape} tone={name} />
  );
  return (
    <div className="judge-bar" role="toolbar" aria-label="Judge the claim">
      <div className="judge-group">
        <Button shortcut={key('verify')} aria-pressed={verdict === 'verified'} onClick={judging.verify}>
          {sign('verified')}Verified
        </Button>
        <Button
          shortcut={key('dispute')}
          aria-pressed={verdict === 'disputed'}
          aria-expanded={openForm === 'dispute'}
          onClick={() => onForm('dispute')}
        >
          {sign('disputed')}Disputed
        </Button>
        <Button
          shortcut={key('needsContext')}
          aria-pressed={verdict === 'needs-context'}
          onClick={judging.needsContext}
        >
          {sign('needs-context')}Needs context
        </Button>
        <Button shortcut={key('unverifiable')} aria-pressed={verdict === 'unverifiable'} onClick={judging.unverifiable}>
          {sign('unverifiable')}Unverifiable
        </Button>
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
