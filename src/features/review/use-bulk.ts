import type { ClaimId } from '../../model/ids';
import type { Decision } from '../../model/review-event';
import { type Outcome, useDecide } from '../../services';
import type { ClaimDraft } from '../../view/claim-draft';
import type { ClaimRow } from '../../view/row';
import { standInOf } from '../../view/stand-in';
import type { DisputeDraft } from './drafts';
import { makeEvidence } from './make-evidence';
import { useOutcome } from './use-outcome';

/** What is decided on several claims at once without asking anything. */
export type BulkAct = 'verify' | 'needsContext' | 'unverifiable' | 'dismiss';

/** Acts on all the claims chosen, each as one act with one undo, after which they are let go of. */
export interface Bulk {
  judge(act: BulkAct): void;
  /** The verdict with its reason, and the source as evidence of each claim; false where it was refused. */
  dispute(draft: DisputeDraft): boolean;
  /** One claim in the place of all; false where it was refused. */
  merge(whole: ClaimDraft): boolean;
  /** Why the last act was refused; null where it was accepted. */
  readonly problem: string | null;
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
  const { problem, take } = useOutcome();
  const reviewed = chosen.map((row) => row.reviewed);
  const act = <Value>(outcome: Outcome<Value>, words: string): { readonly value: Value } | null => {
    const accepted = take(outcome, `${words}: ${chosen.length} claims`);
    if (accepted !== null) onDone();
    return accepted;
  };
  return {
    judge: (name) => {
      const [words, decision] = decisions[name];
      act(decide(reviewed, decision), words);
    },
    dispute: ({ reason, source }) => {
      const evidence = makeEvidence(source);
      const added: Decision[] = evidence === null ? [] : [{ type: 'evidence-added', evidence }];
      const verdict: Decision = { type: 'verdict', verdict: { is: 'disputed', reason } };
      return act(decide(reviewed, verdict, ...added), 'Disputed') !== null;
    },
    merge: (whole) => {
      const merged = act(merge(reviewed, standInOf(whole, chosen)), 'Merged');
      if (merged !== null) onMerged(merged.value);
      return merged !== null;
    },
    problem,
  };
};
