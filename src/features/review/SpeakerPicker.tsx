import { useEffect, useId, useRef } from 'react';
import { unattributed } from '../../model/mode-labels';
import type { Span } from '../../model/span';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useKeys } from '../../ui/use-keys';
import type { SpeakerChoice } from '../../view/claim-draft';
import { nameMention } from '../../view/name-mention';
import './speaker-picker.css';

interface SpeakerPickerProps {
  readonly speaker: SpeakerChoice;
  readonly choices: readonly SpeakerChoice[];
  readonly onPick: (speaker: SpeakerChoice) => void;
  /** The words selected in the article as they read, with where they stand; null while none are. */
  readonly words: { readonly text: string; readonly span: Span } | null;
  /** Whether digits pick. */
  readonly hasKeys: boolean;
}

const digits = 9;

/** Who says it: whoever the article is known to name by one key, words of the article, or a name as typed. */
export const SpeakerPicker = ({ speaker, choices, onPick, words, hasKeys }: SpeakerPickerProps) => {
  const name = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  const keyed = choices.slice(0, digits);
  useKeys(Object.fromEntries(keyed.map((choice, at) => [String(at + 1), () => onPick(choice)])), hasKeys, 'form');
  const listed = choices.some((choice) => choice.name === speaker.name);
  return (
    <fieldset ref={group} className="speakers">
      <legend>Speaker</legend>
      <div className="speaker-choices">
        {choices.map((choice, at) => (
          <label key={choice.name ?? ''} className="speaker-choice">
            <input type="radio" name={name} checked={choice.name === speaker.name} onChange={() => onPick(choice)} />
            <span dir="auto">{choice.name ?? unattributed}</span>
            {hasKeys && at < digits ? (
              <span className="key" aria-hidden="true">
                {at + 1}
              </span>
            ) : null}
          </label>
        ))}
      </div>
      <div className="speaker-other">
        <Field
          label="Another speaker"
          autoComplete="off"
          value={listed ? '' : (speaker.name ?? '')}
          onChange={(event) => onPick({ name: event.target.value || null, mention: null })}
        />
        <Button
          aria-label="Use selection as speaker"
          disabled={words === null}
          title={words === null ? 'Select words in the article first' : undefined}
          onClick={() => {
            if (words !== null) onPick(nameMention(words.text, words.span, choices));
          }}
        >
          Use selection
        </Button>
      </div>
    </fieldset>
  );
};
