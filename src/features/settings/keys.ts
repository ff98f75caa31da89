/** A key and what it does, for the list of keys. */
interface KeyHelp {
  readonly key: string;
  readonly does: string;
}

/** The keys that always work. */
export const plainKeys: readonly KeyHelp[] = [
  { key: '↑ ↓ ← →', does: 'Move in the claims, and from mark to mark in the article' },
  { key: 'Home, End', does: 'First and last column; with Ctrl, first and last claim' },
  { key: 'Shift ↑ ↓', does: 'Select several claims; Ctrl Space adds one, Ctrl A takes all' },
  { key: 'Shift Enter', does: 'On a column’s header: sort by it besides the others' },
  { key: '1 to 9', does: 'Where the speaker is unsure or edited: pick one (off with the single keys)' },
  { key: 'Esc', does: 'Leave a form, a dialog or a selection' },
];
