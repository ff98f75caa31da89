import { type ReactNode, useEffect, useEffectEvent, useId, useState } from 'react';
import { modeLabels } from '../../model/mode-labels';
import type { Span } from '../../model/span';
import { stripMarkup } from '../../model/strip-markup';
import { useServices } from '../../services';
import { Field } from '../../ui/Field';
import { SelectField } from '../../ui/SelectField';
import { useLatest } from '../../ui/use-latest';
import { type ClaimDraft, type SpeakerChoice, withReading, withSpeaker } from '../../view/claim-draft';
import { kindLabels } from '../../view/kind-labels';
import { relationLabels } from '../../view/relation-labels';
import { problemOf, understoodValue, unreadValue, withTypedValue } from '../../view/typed-claim-value';
import { DraftForm } from './DraftForm';
import { FormFoot } from './FormFoot';
import { SpeakerPicker } from './SpeakerPicker';
import { WordsField } from './WordsField';
import './claim-form.css';

interface ClaimFormProps {
  readonly label: string;
  readonly draft: ClaimDraft;
  readonly onChange: (draft: ClaimDraft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** The revision's text. */
  readonly text: string;
  /** The words selected in the article; null while none are. */
  readonly words: Span | null;
  readonly speakers: readonly SpeakerChoice[];
  /** Whether digits pick a speaker. */
  readonly hasKeys: boolean;
  /** What stands beside Save and Cancel. */
  readonly children?: ReactNode;
}

/** A claim field by field, for correcting what the engine read and for adding what it missed. */
export const ClaimForm = (props: ClaimFormProps) => {
  const { label, draft, onChange, onSave, onCancel, text, words, speakers, hasKeys } = props;
  const { extractor } = useServices();
  const id = useId();
  const problem = problemOf(draft);
  const quote = ({ start, end }: Span): string => stripMarkup(text.slice(start, end)).trim();
  const latest = useLatest(draft);
  const takeAsFigure = async (span: Span): Promise<void> => {
    const read = await extractor.quantities(text.slice(span.start, span.end));
    onChange(withReading(latest.current, span, read.ok ? (read.value[0] ?? null) : null));
  };
  const unread = unreadValue(draft);
  const take = useEffectEvent((typed: string, read: Awaited<ReturnType<typeof extractor.quantities>>) =>
    onChange(withTypedValue(latest.current, typed, read.ok ? read.value : [])),
  );
  useEffect(() => {
    if (unread === null) return;
    let isWanted = true;
    // In a sentence, as the number reader knows figures: "1 in 50" by itself is none.
    extractor.quantities(`It was ${unread}`).then((read) => {
      if (isWanted) take(unread, read);
    });
    return () => {
      isWanted = false;
    };
  }, [extractor, unread]);
  // Saved while the value is still being read, the claim is kept as soon as that is done.
  const [isSaving, setSaving] = useState(false);
  const save = useEffectEvent(() => {
    setSaving(false);
    if (problem === null) onSave();
  });
  useEffect(() => {
    if (isSaving && unread === null) save();
  }, [isSaving, unread]);
  const understood = understoodValue(draft);
  return (
    <DraftForm label={label} onSave={() => setSaving(true)} onCancel={onCancel}>
      <WordsField
        label="Figure"
        words={quote(draft.span)}
        onUse={words === null ? null : () => void takeAsFigure(words)}
      />
      <div className="claim-fields">
        <Field
          label="Value"
          autoComplete="off"
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? `${id}-read` : `${id}-problem`}
          value={draft.value}
          onChange={(event) => onChange({ ...draft, value: event.target.value })}
        />
        <SelectField
          label="Relation"
          value={draft.relation}
          choices={relationLabels}
          onChange={(relation) => onChange({ ...draft, relation })}
        />
        <Field
          label="Unit"
          autoComplete="off"
          value={draft.unit}
          onChange={(event) => onChange({ ...draft, unit: event.target.value })}
        />
        <SelectField
          label="Kind"
          value={draft.kind}
          choices={kindLabels}
          onChange={(kind) => onChange({ ...draft, kind })}
        />
        <SelectField
          label="Mode"
          value={draft.mode}
          choices={modeLabels}
          onChange={(mode) => onChange({ ...draft, mode })}
        />
      </div>
      <p id={`${id}-read`} className="claim-read" role="status">
        {understood === null ? '' : `Read as ${understood}`}
      </p>
      {problem === null ? null : (
        <p id={`${id}-problem`} className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <SpeakerPicker
        speaker={draft.speaker}
        choices={speakers}
        onPick={(speaker) => onChange(withSpeaker(draft, speaker))}
        words={words && { text: quote(words), span: words }}
        hasKeys={hasKeys}
      />
      <WordsField
        label="Assertion"
        words={quote(draft.assertion)}
        onUse={words === null ? null : () => onChange({ ...draft, assertion: words })}
      />
      <FormFoot onCancel={onCancel} isReady={problem === null}>
        {props.children}
      </FormFoot>
    </DraftForm>
  );
};
