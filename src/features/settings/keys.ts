/** A key and what it does, for the list of keys. */
interface KeyHelp {
  readonly key: string;
  readonly does: string;
}

/** The keys that always work, by the place they work in. */
export const keysByPlace: Readonly<Record<string, readonly KeyHelp[]>> = {
  'In the claims': [
    { key: '↑ ↓ ← →', does: 'Move from claim to claim and cell to cell' },
    { key: 'Home, End', does: 'First and last column; with Ctrl, first and last claim' },
    { key: 'Page ↑ ↓', does: 'A window up or down' },
    { key: 'Shift ↑ ↓', does: 'Select several claims; Ctrl Space adds one, Ctrl A takes all' },
    { key: 'Ctrl Z, Ctrl Y', does: 'Undo and redo, from anywhere but a field or a form' },
    { key: 'Ctrl C', does: 'Copy the selected claims as cells' },
    {
      key: 'Enter',
      does: 'On a column’s header: sort by it; with Shift, besides the others. On a group: open or close it',
    },
    { key: '← →', does: 'On a group: close and open it' },
    { key: 'Shift ← →', does: 'On a column’s header: make it narrower or wider' },
    { key: 'Ctrl ← →', does: 'On a column’s header: move it' },
    { key: '1 to 9', does: 'Where the speaker is unsure or edited: pick one (off with the single keys)' },
    { key: 'Esc', does: 'Leave a form, a dialog or a selection' },
  ],
  'In the article and the charts': [
    { key: '↑ ↓ ← →', does: 'Move from mark to mark, in the scroll bar too' },
    { key: 'Enter', does: 'In a chart: filter the claims by what it stands on' },
    { key: '← →', does: 'On the line between article and claims: move it; Enter sets it back' },
  ],
  'In the library': [
    { key: 'Tab, Enter', does: 'Open an article, a speaker’s claims, or sort by a column' },
    { key: 'Space', does: 'Select an article, for its claims, its speakers or to delete it' },
    { key: 'Enter', does: 'On a claim: open it in its article (off with the single keys)' },
    { key: 'Ctrl V', does: 'Bring in what was copied elsewhere as an article' },
  ],
};
