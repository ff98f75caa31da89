import { useEffect } from 'react';
import { useStored } from './use-stored';

/** Light, dark, or as the system says; shown on the document at once. */
export const ThemeSwitch = () => {
  const [theme, setTheme] = useStored('theme', 'system');
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
  }, [theme]);
  return (
    <select
      className="select theme"
      aria-label="Theme"
      value={theme}
      onChange={(event) => setTheme(event.target.value)}
    >
      <option value="system">System theme</option>
      <option value="light">Light</option>
      <option value="dark">Dark</option>
    </select>
  );
};
