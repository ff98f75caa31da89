import { unattributed } from '../../model/mode-labels';
import { Button } from '../../ui/Button';
import { useKeys } from '../../ui/use-keys';
import type { SpeakerChoice } from '../../view/claim-draft';
import './runners-up.css';

interface RunnersUpProps {
  readonly choices: readonly SpeakerChoice[];
  readonly onPick: (choice: SpeakerChoice) => void;
  /** Whether digits pick; not while a form has them. */
  readonly hasKeys: boolean;
}

/** Where the engine is unsure who speaks: the others, each one key away. */
export const RunnersUp = ({ choices, onPick, hasKeys }: RunnersUpProps) => {
  const shown = choices.slice(0, 4);
  useKeys(Object.fromEntries(shown.map((choice, at) => [String(at + 1), () => onPick(choice)])), hasKeys);
  if (shown.length === 0) return null;
  return (
    <span className="runners-up">
      or{' '}
      {shown.map((choice, at) => (
        <Button
          key={choice.name ?? ''}
          look="quiet"
          shortcut={hasKeys ? String(at + 1) : undefined}
          aria-label={`The speaker is ${choice.name ?? 'the article itself'}`}
          onClick={() => onPick(choice)}
        >
          {choice.name ?? unattributed}
        </Button>
      ))}
    </span>
  );
};
