import { type SubmitEvent, useState } from 'react';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/Field';

interface WordsFormProps {
  readonly label: string;
  readonly words: string;
  readonly onSave: (words: string) => void;
  readonly onCancel: () => void;
}

/** A note or a question to the author: Enter saves, Shift+Enter begins a new line, Escape leaves; empty words take it back. */
export const WordsForm = ({ label, words: given, onSave, onCancel }: WordsFormProps) => {
  const [words, setWords] = useState(given);
  const save = (event?: SubmitEvent<HTMLFormElement>) => {
    event?.preventDefault();
    onSave(words.trim());
  };
  return (
    <form className="review-form" aria-label={label} onSubmit={save}>
      <div className="words-fields">
        <TextArea
          label={label}
          autoFocus
          rows={2}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel();
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
              event.preventDefault();
              save();
            }
          }}
        />
        <Button type="submit" look="primary">
          Save
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
};
