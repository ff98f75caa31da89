import { perVerdict, verdictTable } from '../model/verdicts';
import type { VerdictFilter } from '../model/view-state';
import { verdictKey } from './filter-rows';
import type { ClaimRow } from './row';

/** How a claim's standing is shown: a shape, a character for running text and a colour's name, and the words that carry the meaning. */
export interface VerdictSign {
  readonly shape: 'ring' | 'disc-check' | 'ring-check' | 'cross' | 'half' | 'question' | 'turn' | 'ban';
  readonly glyph: string;
  readonly tone: VerdictFilter;
  readonly label: string;
}

/** The sign of each verdict, and of what a claim without one can be, in the order they are listed. */
export const signs: Readonly<Record<VerdictFilter, VerdictSign>> = {
  open: { shape: 'ring', glyph: '', tone: 'open', label: 'Open' },
  ...perVerdict((tone): VerdictSign => {
    const { shape, glyph, label } = verdictTable[tone];
    return { shape, glyph, tone, label };
  }),
  queried: { shape: 'ring', glyph: '¿', tone: 'queried', label: 'Queried' },
  recheck: { shape: 'turn', glyph: '↻', tone: 'recheck', label: 'Recheck' },
  dismissed: { shape: 'ban', glyph: '∅', tone: 'dismissed', label: 'Dismissed' },
};

/** The sign of a claim: verified is hollow without a source, solid with one. */
export const verdictSign = (row: ClaimRow): VerdictSign => {
  const sign = signs[verdictKey(row)];
  return sign.tone === 'verified' && row.evidence === 0 ? { ...sign, shape: 'ring-check' } : sign;
};

/** The verdict that stands in words, with why it is disputed: "Disputed: exaggerated". */
export const verdictWords = (row: ClaimRow): string => {
  const { tone, label } = verdictSign(row);
  const reason = row.verdict?.is === 'disputed' ? row.verdict.reason : null;
  return reason === null || tone !== 'disputed' ? label : `${label}: ${reason}`;
};
