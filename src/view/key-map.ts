import { type VerdictAct, type VerdictName, verdictNames, verdictTable } from '../model/verdicts';

/** Every act that has a key of its own, in the order they are listed. */
export const keyActions = [
  ...verdictNames.map((name) => ({
    action: verdictTable[name].act,
    key: verdictTable[name].key,
    does: verdictTable[name].does,
  })),
  { action: 'said', key: 's', does: 'Said: checked, not said, unchecked in turn' },
  { action: 'query', key: 'q', does: 'Query to the author' },
  { action: 'dismiss', key: 'x', does: 'Dismiss: this is no claim; again to restore it' },
  { action: 'edit', key: 'e', does: 'Edit the claim: figure, speaker, words' },
  { action: 'add', key: 'a', does: 'Add a claim from the words selected in the article' },
  { action: 'confirm', key: 'k', does: 'Confirm what came back to be rechecked (Enter does too)' },
  { action: 'repeat', key: 'r', does: 'Repeat the last verdict, then the next open claim' },
  { action: 'next', key: 'n', does: 'Next open claim' },
  { action: 'sameSpeaker', key: 'm', does: 'Next claim of the same speaker' },
  { action: 'undo', key: 'z', does: 'Undo' },
  { action: 'redo', key: 'Shift+z', does: 'Redo' },
  { action: 'search', key: '/', does: 'Search' },
  { action: 'help', key: '?', does: 'This list' },
] as const;

/** Names an act that has a key. */
export type KeyAction = (typeof keyActions)[number]['action'];

/** The key of every act, as in KeyboardEvent.key with letters in lower case, "Shift+z" with Shift. */
export type KeyMap = Readonly<Record<KeyAction, string>>;

/** The keys as they ship. */
export const shippedKeys: KeyMap = Object.fromEntries(keyActions.map(({ action, key }) => [action, key])) as KeyMap;

/** Reads the changed keys that `printKeys` wrote; whatever means nothing is as shipped. */
export const parseKeys = (stored: string): KeyMap => {
  const keys: Record<KeyAction, string> = { ...shippedKeys };
  const changed = new URLSearchParams(stored);
  for (const { action } of keyActions) {
    const key = changed.get(action);
    if (key !== null && isUsableKey(key)) keys[action] = key;
  }
  // Two acts on one key would leave one of them out of reach.
  return new Set(Object.values(keys)).size === keyActions.length ? keys : shippedKeys;
};

/** The keys that differ from those shipped, as one line to keep. */
export const printKeys = (keys: KeyMap): string =>
  new URLSearchParams(
    keyActions.flatMap(({ action, key }) => (keys[action] === key ? [] : [[action, keys[action]] as [string, string]])),
  ).toString();

/** True for a single character, with Shift before a letter or without; digits pick speakers and are taken. */
export const isUsableKey = (key: string): boolean => /^(?:Shift\+)?\p{L}$|^[^\p{L}\p{N}\s]$/u.test(key);

/** Gives an act another key; whichever act had that key gets the old one in exchange. */
export const changeKey = (keys: KeyMap, action: KeyAction, key: string): KeyMap => {
  const holder = keyActions.find((each) => keys[each.action] === key)?.action;
  return { ...keys, ...(holder === undefined ? {} : { [holder]: keys[action] }), [action]: key };
};

/** A key as it is shown: "V", "Shift Z". */
export const showKey = (key: string): string =>
  key.replace('+', ' ').replace(/\p{L}$/u, (letter) => letter.toUpperCase());

/** An act for the key of each verdict. */
export const verdictActs = (give: (name: VerdictName) => void): Readonly<Record<VerdictAct, () => void>> =>
  Object.fromEntries(verdictNames.map((name) => [verdictTable[name].act, () => give(name)])) as Record<
    VerdictAct,
    () => void
  >;

/** The acts given, by the key that does each; nothing where keys are switched off. */
export const actsByKey = (
  keys: KeyMap | null,
  acts: Readonly<Partial<Record<KeyAction, () => void>>>,
): Readonly<Record<string, () => void>> => {
  const byKey: Record<string, () => void> = {};
  if (keys === null) return byKey;
  for (const { action } of keyActions) {
    const act = acts[action];
    if (act !== undefined) byKey[keys[action]] = act;
  }
  return byKey;
};
