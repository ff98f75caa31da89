import { useEffect, useEffectEvent } from 'react';

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])'));

const nameKey = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): string => {
  const isLetter = key.length === 1 && key.toLowerCase() !== key.toUpperCase();
  const name = isLetter ? `${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}` : key;
  return ctrlKey || metaKey ? `Ctrl+${name}` : name;
};

const isPressedByEnter = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary, [role=button], label, input') !== null;

// A card that only tells something (popover="manual") takes no keys.
const isBehind = (): boolean => document.querySelector('dialog:modal, [popover=auto]:popover-open') !== null;

/** Where the focus has to be for a key to act: in a part of the page marked `data-place="work"`, in one of these or a form within (`data-place="form"`), or anywhere but a form. */
export type KeyPlace = 'work' | 'form' | 'page';

const isIn = (where: KeyPlace, target: EventTarget | null): boolean => {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const isForm = place?.dataset['place'] === 'form';
  return where === 'page' ? !isForm : place !== null && (where === 'form' || !isForm);
};

/** Listens for the keys named (as in KeyboardEvent.key, letters in lower case, "Shift+z" with Shift, "Ctrl+z" with Ctrl or the command key) while the focus is in that place; never while somebody types in a field, a dialog or a menu is open, or Alt is held. */
export const useKeys = (
  keys: Readonly<Record<string, () => void>>,
  enabled: boolean,
  where: KeyPlace = 'work',
): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.repeat) return;
    const act = keys[nameKey(event)];
    if (act === undefined || takesText(event.target) || isBehind() || !isIn(where, event.target)) return;
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
