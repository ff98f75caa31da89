import type { ComponentPropsWithRef } from 'react';
import './button.css';

type ButtonProps = ComponentPropsWithRef<'button'> & {
  /** The single key that does the same; shown, and told to assistive technology. */
  readonly shortcut?: string | undefined;
  /** Plain buttons carry a border, quiet ones only their words; the primary one is the way on. */
  readonly look?: 'plain' | 'quiet' | 'primary';
};

/** A button of type "button" unless said otherwise, with its key beside its words. */
export const Button = ({ shortcut, look = 'plain', className = '', children, ...rest }: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className={`button button-${look} ${className}`}
    aria-keyshortcuts={shortcut?.replace(' ', '+')}
  >
    {children}
    {shortcut === undefined ? null : (
      <span className="key" aria-hidden="true">
        {shortcut.toUpperCase()}
      </span>
    )}
  </button>
);
