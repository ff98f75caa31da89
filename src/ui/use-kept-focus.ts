import { useEffect, useRef } from 'react';
import { afterPaint } from './after-paint';

/** Moves the focus to <main> when the focused element went away with its screen; `place` names the screen. Never takes the focus from another element, nor on the first screen. */
export const useKeptFocus = (place: string): void => {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    return afterPaint(() => {
      const main = document.querySelector('main');
      if (main === null || (document.activeElement ?? document.body) !== document.body) return;
      main.tabIndex = -1;
      main.focus({ preventScroll: true });
    });
  }, [place]);
};
