import { type ComponentPropsWithRef, useId } from 'react';
import './field.css';

type FieldProps = ComponentPropsWithRef<'input'> & { readonly label: string };

/** A one-line field under its label. */
export const Field = ({ label, className = '', ...rest }: FieldProps) => {
  const id = useId();
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <input {...rest} id={id} />
    </div>
  );
};

type TextAreaProps = ComponentPropsWithRef<'textarea'> & { readonly label: string };

/** A field of several lines under its label. */
export const TextArea = ({ label, className = '', ...rest }: TextAreaProps) => {
  const id = useId();
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <textarea {...rest} id={id} />
    </div>
  );
};
