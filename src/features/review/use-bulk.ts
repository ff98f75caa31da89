import type { Decision } from '../../model/review-event';
import { useDecide } from '../../services';
import { useAnnounce } from '../../ui/announce';
import type { ClaimRow } from '../../view/row';

/** What can be decided on several claims at once. */
export const bulkActs = ['verify', 'dispute', 'needsContext', 'unverifiable', 'dismiss'] as const;

/** Names one of these. */
export type BulkAct = (typeof bulkActs)[number];

const decisions: Readonly<Record<BulkAct, readonly [words: string, decision: Decision]>> = {
  verify: ['Verified', { type: 'verdict', verdict: { is: 'verified' } }],
  dispute: ['Disputed', { type: 'verdict', verdict: { is: 'disputed', reason: null } }],
  needsContext: ['Needs context', { type: 'verdict', verdict: { is: 'needs-context' } }],
  unverifiable: ['Unverifiable', { type: 'verdict', verdict: { is: 'unverifiable' } }],
  dismiss: ['Dismissed', { type: 'claim-dismissed', reason: 'no claim' }],
};

/** Decides on all the claims chosen as one act, says how many, and lets go of them. */
export const useBulk = (chosen: readonly ClaimRow[], onDone: () => void): ((act: BulkAct) => void) => {
  const { decide } = useDecide();
  const announce = useAnnounce();
  return (act) => {
    const [words, decision] = decisions[act];
    // A decision that cannot be saved is kept and shown by the services.
    decide(
      chosen.map(({ reviewed }) => reviewed),
      decision,
    ).catch(() => undefined);
    announce(`${words}: ${chosen.length} claims`);
    onDone();
  };
};
