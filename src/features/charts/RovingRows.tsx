import type { KeyboardEvent, ReactNode } from 'react';

interface RovingRowsProps {
  readonly label: string;
  readonly className: string;
  /** Whatever can be pressed carries `data-row`, its row's number; one of them has tabIndex 0 and the rest -1. */
  readonly children: ReactNode;
}

const rowOf = (element: Element): number => Number(element.getAttribute('data-row'));

/** Rows of things to press that the Tab key enters once: up and down walk the rows, left and right what stands in one. */
export const RovingRows = ({ label, className, children }: RovingRowsProps) => {
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const here = event.target instanceof Element ? event.target.closest('[data-row]') : null;
    if (here === null) return;
    const inRow = (row: number) => [...event.currentTarget.querySelectorAll(`[data-row="${row}"]`)];
    const place = inRow(rowOf(here)).indexOf(here);
    const goTo = (elements: Element[], at: number): void => {
      const next = elements[Math.max(0, Math.min(at, elements.length - 1))];
      event.preventDefault();
      if (next instanceof HTMLElement || next instanceof SVGElement) next.focus();
    };
    const last = Math.max(...[...event.currentTarget.querySelectorAll('[data-row]')].map(rowOf));
    switch (event.key) {
      case 'ArrowDown':
        return goTo(inRow(rowOf(here) + 1), place);
      case 'ArrowUp':
        return goTo(inRow(rowOf(here) - 1), place);
      case 'ArrowRight':
        return goTo(inRow(rowOf(here)), place + 1);
      case 'ArrowLeft':
        return goTo(inRow(rowOf(here)), place - 1);
      case 'Home':
        return goTo(inRow(0), 0);
      case 'End':
        return goTo(inRow(last), 0);
      case 'Enter':
      case ' ':
        // A button is pressed by the browser itself; a drawing is not.
        if (here instanceof HTMLButtonElement) return;
        event.preventDefault();
        here.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
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
