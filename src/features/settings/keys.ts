/** A key and what it does, for the list of keys. */
export interface KeyHelp {
  readonly key: string;
  readonly does: string;
}

/** The single keys that judge; they can be switched off. */
export const letterKeys: readonly KeyHelp[] = [
  { key: 'V', does: 'Verified, then the next open claim' },
  { key: 'D', does: 'Disputed: what the source says, and where; Enter saves and moves on' },
  { key: 'C', does: 'Needs context' },
  { key: 'U', does: 'Unverifiable' },
  { key: 'S', does: 'Said: checked, not said, unchecked in turn' },
  { key: 'Q', does: 'Query to the author' },
  { key: 'X', does: 'Dismiss: this is no claim; again to restore it' },
  { key: 'N', does: 'Next open claim' },
  { key: 'Z', does: 'Undo' },
  { key: 'Shift Z', does: 'Redo' },
  { key: '/', does: 'Search' },
  { key: '?', does: 'This list' },
];

/** The keys that always work. */
export const plainKeys: readonly KeyHelp[] = [
  { key: '↑ ↓ ← →', does: 'Move in the claims, and from mark to mark in the article' },
  { key: 'Home, End', does: 'First and last column; with Ctrl, first and last claim' },
  { key: 'Shift Enter', does: 'On a column’s header: sort by it besides the others' },
  { key: 'Esc', does: 'Leave a form or a dialog' },
];
