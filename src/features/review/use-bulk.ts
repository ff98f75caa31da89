import type { Decision } from '../../model/review-event';
import { useDecide } from '../../services';
import { useAnnounce } from '../../ui/announce';
import type { ClaimRow } from '../../view/row';
import type { DisputeDraft } from './drafts';
import { makeEvidence } from './make-evidence';

/** What is decided on several claims at once without asking anything. */
export type BulkAct = 'verify' | 'needsContext' | 'unverifiable' | 'dismiss';

/** Acts on all the claims chosen. */
export interface Bulk {
  judge(act: BulkAct): void;
  /** The verdict with its reason, and the source as evidence of each claim. */
  dispute(draft: DisputeDraft): void;
}

const decisions: Readonly<Record<BulkAct, readonly [words: string, decision: Decision]>> = {
  verify: ['Verified', { type: 'verdict', verdict: { is: 'verified' } }],
  needsContext: ['Needs context', { type: 'verdict', verdict: { is: 'needs-context' } }],
  unverifiable: ['Unverifiable', { type: 'verdict', verdict: { is: 'unverifiable' } }],
  dismiss: ['Dismissed', { type: 'claim-dismissed', reason: 'no claim' }],
};

/** Decides on all the claims chosen as one act with one undo, says how many, and lets go of them. */
export const useBulk = (chosen: readonly ClaimRow[], onDone: () => void): Bulk => {
  const { decide } = useDecide();
  const announce = useAnnounce();
  const act = (words: string, ...decided: readonly Decision[]): void => {
    // A decision that cannot be saved is kept and shown by the services.
    decide(
      chosen.map(({ reviewed }) => reviewed),
      ...decided,
    ).catch(() => undefined);
    announce(`${words}: ${chosen.length} claims`);
    onDone();
  };
  return {
    judge: (name) => act(...decisions[name]),
    dispute: ({ reason, source }) => {
      const evidence = makeEvidence(source);
      const added: Decision[] = evidence === null ? [] : [{ type: 'evidence-added', evidence }];
      act('Disputed', { type: 'verdict', verdict: { is: 'disputed', reason } }, ...added);
    },
  };
};
