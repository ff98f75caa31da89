import { useCallback, useEffect, useState } from 'react';

const darkness = '(prefers-color-scheme: dark)';
const forcing = '(forced-colors: active)';

/** Reads the colour that a class has in a place, as the theme stands; a new function where the theme changes, so that what was painted is painted anew. */
export const useInk = (): ((place: Element, name: string) => string) => {
  const [theme, setTheme] = useState(0);
  useEffect(() => {
    const turn = () => setTheme((before) => before + 1);
    const media = [window.matchMedia(darkness), window.matchMedia(forcing)];
    for (const each of media) each.addEventListener('change', turn);
    const chosen = new MutationObserver(turn);
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      for (const each of media) each.removeEventListener('change', turn);
      chosen.disconnect();
    };
  }, []);
  return useCallback(
    (place, name) => {
      const probe = document.createElement('span');
      probe.className = name;
      probe.dataset['theme'] = String(theme);
      place.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    },
    [theme],
  );
};
