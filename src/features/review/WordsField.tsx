import { Button } from '../../ui/Button';
import './words-field.css';

interface WordsFieldProps {
  readonly label: string;
  /** The words of the article that stand there now. */
  readonly words: string;
  /** Takes the words selected in the article; null while none are. */
  readonly onUse: (() => void) | null;
}

/** Words of the article in a form: replaced by those that are selected in the article. */
export const WordsField = ({ label, words, onUse }: WordsFieldProps) => (
  <div className="taken">
    <span className="taken-label">{label}</span>
    <span className="taken-words" dir="auto">
      {words}
    </span>
    <Button
      aria-label={`Use selection as ${label.toLowerCase()}`}
      disabled={onUse === null}
      title={onUse === null ? 'Select words in the article first' : undefined}
      onClick={onUse ?? undefined}
    >
      Use selection
    </Button>
  </div>
);
