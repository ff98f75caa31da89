import { useState } from 'react';
import { Button } from './Button';
import './ask-first.css';

interface AskFirstProps {
  /** What the button says, and says again to confirm. */
  readonly act: string;
  /** The button's name where its words do not tell it from its neighbours. */
  readonly label?: string;
  /** What cannot be taken back, as a question. */
  readonly question: string;
  readonly onAct: () => void;
}

/** A button for what cannot be taken back: pressed, it gives way to the question, and only then acts; Escape or Keep goes back. */
export const AskFirst = ({ act, label, question, onAct }: AskFirstProps) => {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <Button look="quiet" aria-label={label} onClick={() => setAsking(true)}>
        {act} …
      </Button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons under one question are no fieldset of a form.
    <span
      role="group"
      aria-label={question}
      className="ask-first"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Only the question goes, not the dialog it stands in.
        event.preventDefault();
        event.stopPropagation();
        setAsking(false);
      }}
    >
      {question}
      <Button autoFocus onClick={() => setAsking(false)}>
        Keep
      </Button>
      <Button
        look="primary"
        onClick={() => {
          setAsking(false);
          onAct();
        }}
      >
        {act}
      </Button>
    </span>
  );
};
