import type { ClaimId } from '../../model/ids';
import type { Decision } from '../../model/review-event';
import { useDecide } from '../../services';
import { useAnnounce } from '../../ui/announce';
import type { ClaimDraft } from '../../view/claim-draft';
import type { ClaimRow } from '../../view/row';
import { standInOf } from '../../view/stand-in';
import type { DisputeDraft } from './drafts';
import { makeEvidence } from './make-evidence';

/** What is decided on several claims at once without asking anything. */
export type BulkAct = 'verify' | 'needsContext' | 'unverifiable' | 'dismiss';

/** Acts on all the claims chosen, each as one act with one undo, after which they are let go of. */
export interface Bulk {
  judge(act: BulkAct): void;
  /** The verdict with its reason, and the source as evidence of each claim. */
  dispute(draft: DisputeDraft): void;
  /** One claim in the place of all. */
  merge(whole: ClaimDraft): void;
}

const decisions: Readonly<Record<BulkAct, readonly [words: string, decision: Decision]>> = {
  verify: ['Verified', { type: 'verdict', verdict: { is: 'verified' } }],
  needsContext: ['Needs context', { type: 'verdict', verdict: { is: 'needs-context' } }],
  unverifiable: ['Unverifiable', { type: 'verdict', verdict: { is: 'unverifiable' } }],
  dismiss: ['Dismissed', { type: 'claim-dismissed', reason: 'no claim' }],
};

/** Decides on all the claims chosen and says how many; `onMerged` is told the claim that came of several. */
export const useBulk = (chosen: readonly ClaimRow[], onDone: () => void, onMerged: (claim: ClaimId) => void): Bulk => {
  const { decide, merge } = useDecide();
  const announce = useAnnounce();
  const reviewed = chosen.map((row) => row.reviewed);
  // A decision that cannot be saved is kept and shown by the services.
  const quietly = (saved: Promise<unknown>, words: string): void => {
    saved.catch(() => undefined);
    announce(`${words}: ${chosen.length} claims`);
    onDone();
  };
  return {
    judge: (name) => {
      const [words, decision] = decisions[name];
      quietly(decide(reviewed, decision), words);
    },
    dispute: ({ reason, source }) => {
      const evidence = makeEvidence(source);
      const added: Decision[] = evidence === null ? [] : [{ type: 'evidence-added', evidence }];
      quietly(decide(reviewed, { type: 'verdict', verdict: { is: 'disputed', reason } }, ...added), 'Disputed');
    },
    merge: (whole) => quietly(merge(reviewed, standInOf(whole, chosen)).then(onMerged), 'Merged'),
  };
};
