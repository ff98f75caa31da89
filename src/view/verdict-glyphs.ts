import type { VerdictFilter } from '../model/view-state';

/** One character that tells a verdict apart in running text, on screen and on paper; an open claim needs none. */
export const verdictGlyphs: Readonly<Record<VerdictFilter, string>> = {
  open: '',
  verified: '✓',
  disputed: '✗',
  'needs-context': '△',
  unverifiable: '?',
  queried: '¿',
  recheck: '↻',
  dismissed: '∅',
};
