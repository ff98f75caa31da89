import type { KeyboardEvent, ReactNode } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

interface RovingColumnProps {
  readonly label: string;
  readonly className: string;
  /** Buttons, one of them with tabIndex 0 and the rest with -1. */
  readonly children: ReactNode;
}

/** A column of buttons that the Tab key enters once and the arrow keys walk through. */
export const RovingColumn = ({ label, className, children }: RovingColumnProps) => {
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = steps[event.key];
    if (step === undefined) return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const next = buttons[buttons.indexOf(event.target as HTMLButtonElement) + step];
    event.preventDefault();
    next?.focus();
  };
  return (
    <div
      role="toolbar"
      aria-orientation="vertical"
      aria-label={label}
      tabIndex={-1}
      className={className}
      onKeyDown={walk}
    >
      {children}
    </div>
  );
};
