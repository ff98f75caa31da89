import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import '../../ui/popover.css';
import './drop.css';

interface DropButtonProps {
  readonly label: string;
  /** What the button is called before its label, by those who hear it. */
  readonly before?: string;
  /** How many choices made inside are in force. */
  readonly chosen: number;
  /** Drawn only while open. */
  readonly children: ReactNode;
}

const gap = 4;
/** Narrower pages have room for one panel and no more, in pixels. */
const narrow = 640;

/** A button that opens what there is to choose under it; Escape or a press elsewhere puts it away. */
export const DropButton = ({ label, before = '', chosen, children }: DropButtonProps) => {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const place = (): void => {
    const box = button.current?.getBoundingClientRect();
    if (box === undefined || panel.current === null) return;
    const room = document.documentElement.clientWidth;
    panel.current.style.top = `${box.bottom + gap}px`;
    panel.current.style.maxHeight = `max(14rem, calc(100dvh - ${box.bottom + 3 * gap}px))`;
    // On a phone the panel is as wide as the page: under its button it would hang out of it.
    const isNarrow = room < narrow;
    panel.current.style.left = isNarrow ? `${2 * gap}px` : 'auto';
    panel.current.style.right = isNarrow ? `${2 * gap}px` : `${Math.max(2 * gap, room - box.right)}px`;
    panel.current.style.width = isNarrow ? 'auto' : 'fit-content';
  };
  return (
    <>
      <Button
        ref={button}
        className={chosen > 0 ? 'drop-chosen' : ''}
        popoverTarget={id}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
      >
        {before === '' ? null : <span className="visually-hidden">{before} </span>}
        {label}
        {chosen > 0 ? (
          <>
            <span className="visually-hidden">, </span>
            <span className="drop-count">{chosen}</span>
            <span className="visually-hidden"> chosen</span>
          </>
        ) : null}
        <span aria-hidden="true">▾</span>
      </Button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="popover drop"
        onBeforeToggle={(event) => {
          if (event.nativeEvent.newState === 'open') place();
        }}
        onToggle={(event) => setOpen(event.nativeEvent.newState === 'open')}
      >
        {isOpen ? children : null}
      </div>
    </>
  );
};
