import { useTheme } from './use-theme';

const themes = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** Light, dark, or as the system says. */
export const ThemeSwitch = () => {
  const [theme, setTheme] = useTheme();
  return (
    <fieldset className="theme">
      <legend>Theme</legend>
      {themes.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name="theme" value={value} checked={theme === value} onChange={() => setTheme(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
};
