import { Dialog } from '../../ui/Dialog';
import { type KeyHelp, letterKeys, plainKeys } from './keys';

interface KeysHelpProps {
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

/** Every key, and the switch for those of a single letter (WCAG 2.1.4). */
export const KeysHelp = ({ letters, onLetters, onClose }: KeysHelpProps) => (
  <Dialog title="Keys" onClose={onClose}>
    <label className="keys-switch">
      <input type="checkbox" checked={letters} onChange={(event) => onLetters(event.target.checked)} />
      Single-letter keys
    </label>
    <Keys keys={letterKeys} />
    <Keys keys={plainKeys} />
  </Dialog>
);
