import type { VerdictFilter } from '../model/view-state';
import { verdictKey } from './filter-rows';
import type { ClaimRow } from './row';
import { verdictLabels } from './verdict-labels';

/** How a claim's standing is shown: a shape and a colour's name, and the words that carry the meaning. */
export interface VerdictSign {
  readonly shape: 'ring' | 'disc-check' | 'ring-check' | 'cross' | 'half' | 'question' | 'turn' | 'ban';
  readonly tone: VerdictFilter;
  readonly label: string;
}

const shapes: Readonly<Record<VerdictFilter, VerdictSign['shape']>> = {
  open: 'ring',
  verified: 'disc-check',
  disputed: 'cross',
  'needs-context': 'half',
  unverifiable: 'question',
  queried: 'ring',
  recheck: 'turn',
  dismissed: 'ban',
};

/** The sign of a verdict by itself, as charts and legends show it. */
export const signOf = (verdict: VerdictFilter): VerdictSign => ({
  shape: shapes[verdict],
  tone: verdict,
  label: verdictLabels[verdict],
});

/** The sign of a claim: verified is hollow without a source, solid with one. */
export const verdictSign = (row: ClaimRow): VerdictSign => {
  const sign = signOf(verdictKey(row));
  return sign.tone === 'verified' && row.evidence === 0 ? { ...sign, shape: 'ring-check' } : sign;
};
