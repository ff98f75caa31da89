import { useEffect } from 'react';
import { useStored } from '../../ui/use-stored';

/** The theme chosen for this browser profile, shown on the document as long as something that uses it is rendered. */
export const useTheme = (): [string, (theme: string) => void] => {
  const [theme, setTheme] = useStored('theme', 'system');
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
  }, [theme]);
  return [theme, setTheme];
};
