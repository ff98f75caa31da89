import { useEffect, useEffectEvent } from 'react';

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])'));

const nameKey = ({ key, shiftKey }: KeyboardEvent): string => {
  const isLetter = key.length === 1 && key.toLowerCase() !== key.toUpperCase();
  return isLetter ? `${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}` : key;
};

const isPressedByEnter = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary, [role=button], label, input') !== null;

// A card that only tells something (popover="manual") takes no keys.
const isBehind = (): boolean => document.querySelector('dialog:modal, [popover=auto]:popover-open') !== null;

/** Listens to the whole page for the keys named (as in KeyboardEvent.key, letters in lower case, "Shift+z" with Shift); never while somebody types in a field, a dialog or a menu is open, or Ctrl, Alt or Meta is held. */
export const useKeys = (keys: Readonly<Record<string, () => void>>, enabled: boolean): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const act = keys[nameKey(event)];
    if (act === undefined || takesText(event.target) || isBehind()) return;
    if (event.key === 'Enter' && isPressedByEnter(event.target)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!enabled) return;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled]);
};
