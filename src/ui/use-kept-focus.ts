import { useEffect, useRef } from 'react';
import { afterPaint } from './after-paint';

/** Gives the focus to the page's main part where what had it went with the screen it stood on; `place` names the screen. Nobody's focus is taken, and the first screen takes none. */
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
