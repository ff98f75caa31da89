import { TextArea } from '../../ui/Field';
import { DraftForm } from './DraftForm';
import { FormFoot } from './FormFoot';
import './words-form.css';

interface WordsFormProps {
  readonly label: string;
  readonly words: string;
  readonly onChange: (words: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** A note or a question to the author: Enter saves, Shift+Enter begins a new line, Escape leaves; empty words take it back. */
export const WordsForm = ({ label, words, onChange, onSave, onCancel }: WordsFormProps) => (
  <DraftForm label={label} onSave={onSave} onCancel={onCancel}>
    <div className="words-fields">
      <TextArea
        label={label}
        autoFocus
        rows={2}
        value={words}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            onSave();
          }
        }}
      />
      <FormFoot onCancel={onCancel} />
    </div>
  </DraftForm>
);
