import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from './Button';
import './popover.css';
import './menu.css';

interface MenuProps {
  readonly label: string;
  readonly look?: 'plain' | 'quiet';
  /** Buttons of the class "menu-item". */
  readonly children: ReactNode;
}

const gap = 4;

/** A menu button: opens a popover with the children; a press on one of them, Escape or a click outside closes it. */
export const Menu = ({ label, look = 'plain', children }: MenuProps) => {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const place = (): void => {
    const box = button.current?.getBoundingClientRect();
    if (box === undefined || list.current === null) return;
    list.current.style.top = `${box.bottom + gap}px`;
    list.current.style.right = `${Math.max(gap, document.documentElement.clientWidth - box.right)}px`;
  };
  return (
    <>
      <Button ref={button} look={look} popoverTarget={id} aria-expanded={isOpen} aria-haspopup="true">
        {label} <span aria-hidden="true">▾</span>
      </Button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the buttons inside are the controls; this only puts them away. */}
      <div
        ref={list}
        id={id}
        popover="auto"
        className="popover menu"
        onBeforeToggle={place}
        onToggle={(event) => setOpen(event.nativeEvent.newState === 'open')}
        onClick={() => list.current?.hidePopover()}
      >
        {children}
      </div>
    </>
  );
};
