import { Fragment } from 'react';
import type { KeyMap } from '../../view/key-map';
import { ChangeableKeys } from './ChangeableKeys';
import { DeletedArticles } from './DeletedArticles';
import { keysByPlace } from './keys';
import { ReviewerField } from './ReviewerField';
import { useTheme } from './use-theme';
import './settings.css';

/** What the settings change, and what does it. */
export interface SettingsProps {
  readonly letters: boolean;
  readonly onLetters: (letters: boolean) => void;
  readonly keys: KeyMap;
  readonly onKeys: (keys: KeyMap) => void;
}

const themes = [
  ['system', 'Match system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** Light, dark, or as the system says. */
const ThemeSwitch = () => {
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

/** The reviewer's name, the theme, every key, and the switch for those of a single letter (WCAG 2.1.4). */
export const Settings = ({ letters, onLetters, keys, onKeys }: SettingsProps) => (
  <>
    <div className="settings">
      <ReviewerField />
      <ThemeSwitch />
    </div>
    <label className="keys-switch">
      <input type="checkbox" checked={letters} onChange={(event) => onLetters(event.target.checked)} />
      Single-letter keys
    </label>
    <ChangeableKeys keys={keys} onKeys={onKeys} areOn={letters} />
    {Object.entries(keysByPlace).map(([place, listed]) => (
      <Fragment key={place}>
        <h3 className="settings-head">{place}</h3>
        <dl className="keys-list">
          {listed.map(({ key, does }) => (
            <div key={`${key} ${does}`}>
              <dt>
                <kbd className="key">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Fragment>
    ))}
    <DeletedArticles />
  </>
);
