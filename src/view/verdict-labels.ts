import type { VerdictFilter } from '../model/view-state';

/** The words a verdict goes by on screen, in the order they are listed. */
export const verdictLabels: Readonly<Record<VerdictFilter, string>> = {
  open: 'Open',
  verified: 'Verified',
  disputed: 'Disputed',
  'needs-context': 'Needs context',
  unverifiable: 'Unverifiable',
  queried: 'Queried',
  recheck: 'Recheck',
  dismissed: 'Dismissed',
};
