import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../ui/Button';
import {
  changeKey,
  isUsableKey,
  type KeyAction,
  type KeyMap,
  keyActions,
  shippedKeys,
  showKey,
} from '../../view/key-map';

interface ChangeableKeysProps {
  readonly keys: KeyMap;
  readonly onKeys: (keys: KeyMap) => void;
  /** Whether single keys are switched on. */
  readonly areOn: boolean;
}

const nameOf = ({ key, shiftKey }: KeyboardEvent): string =>
  /^\p{L}$/u.test(key) ? `${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}` : key;

/** Every single key with what it does; pressed, a key waits for another in its place. */
export const ChangeableKeys = ({ keys, onKeys, areOn }: ChangeableKeysProps) => {
  const [waiting, setWaiting] = useState<KeyAction | null>(null);
  const isChanged = keyActions.some(({ action, key }) => keys[action] !== key);
  const take = (event: KeyboardEvent, action: KeyAction): void => {
    if (waiting !== action) return;
    const key = nameOf(event);
    if (key === 'Escape') {
      // The dialog stays open: only the waiting ends.
      event.preventDefault();
      event.stopPropagation();
      setWaiting(null);
    } else if (isUsableKey(key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      onKeys(changeKey(keys, action, key));
      setWaiting(null);
    }
  };
  return (
    <>
      <p className="keys-hint">
        Press a key below, then the one you want in its place.{' '}
        {isChanged ? (
          <Button look="quiet" onClick={() => onKeys(shippedKeys)}>
            All as they were
          </Button>
        ) : null}
      </p>
      <dl className={areOn ? 'keys-list keys-columns' : 'keys-list keys-columns keys-off'}>
        {keyActions.map(({ action, does }) => (
          <div key={action}>
            <dt>
              <button
                type="button"
                className="key key-button"
                aria-label={
                  waiting === action ? `New key for: ${does}` : `Change the key ${showKey(keys[action])}: ${does}`
                }
                aria-pressed={waiting === action}
                onClick={() => setWaiting(waiting === action ? null : action)}
                onBlur={() => setWaiting(null)}
                onKeyDown={(event) => take(event, action)}
              >
                {waiting === action ? 'New key' : showKey(keys[action])}
              </button>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
