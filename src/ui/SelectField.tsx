import { useId } from 'react';
import './field.css';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** What can be chosen, with the words it goes by, in the order listed. */
  readonly choices: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

/** One of a few, chosen from a list under its label. */
export const SelectField = <Value extends string>({ label, value, choices, onChange }: SelectFieldProps<Value>) => {
  const id = useId();
  const values = Object.keys(choices) as Value[];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={value}
        onChange={(event) => {
          const chosen = values.find((each) => each === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {choices[each]}
          </option>
        ))}
      </select>
    </div>
  );
};
