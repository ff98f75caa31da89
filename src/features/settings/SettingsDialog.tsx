import { Dialog } from '../../ui/Dialog';
import { type KeyHelp, letterKeys, plainKeys } from './keys';
import { ReviewerField } from './ReviewerField';
import { ThemeSwitch } from './ThemeSwitch';
import './settings.css';

interface SettingsDialogProps {
  readonly letters: boolean;
  readonly onLetters: (letters: boolean) => void;
  readonly onClose: () => void;
}

const Keys = ({ keys }: { readonly keys: readonly KeyHelp[] }) => (
  <dl className="keys-list">
    {keys.map(({ key, does }) => (
      <div key={key}>
        <dt>
          <kbd className="key">{key}</kbd>
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
);

/** The reviewer's name, the theme, every key, and the switch for those of a single letter (WCAG 2.1.4). */
export const SettingsDialog = ({ letters, onLetters, onClose }: SettingsDialogProps) => (
  <Dialog title="Settings and keys" onClose={onClose}>
    <div className="settings">
      <ReviewerField />
      <ThemeSwitch />
    </div>
    <label className="keys-switch">
      <input type="checkbox" checked={letters} onChange={(event) => onLetters(event.target.checked)} />
      Single-letter keys
    </label>
    <Keys keys={letterKeys} />
    <Keys keys={plainKeys} />
  </Dialog>
);
