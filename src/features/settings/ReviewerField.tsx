import { useState } from 'react';
import { useReviewer } from '../../services';
import { Field } from '../../ui/Field';

/** The name that stands on every decision of this browser profile; kept when the field is left, and where that fails it says so and keeps what was typed. */
export const ReviewerField = () => {
  const { name, rename } = useReviewer();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async (): Promise<void> => {
    const next = typed?.trim() ?? '';
    if (next === '' || next === name) return;
    try {
      await rename(next);
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <Field
        label="Your name (shown on your decisions)"
        value={typed ?? name}
        autoComplete="name"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void keep();
        }}
      />
      {problem === null ? null : <p role="alert">{problem}</p>}
    </>
  );
};
