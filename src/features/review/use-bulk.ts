import type { ClaimId } from '../../model/ids';
import type { Decision } from '../../model/review-event';
import { type PlainVerdict, verdictTable } from '../../model/verdicts';
import { type Outcome, useDecide } from '../../services';
import type { ClaimDraft } from '../../view/claim-draft';
import type { ClaimRow } from '../../view/row';
import { standInOf } from '../../view/stand-in';
import type { DisputeDraft } from './drafts';
import { makeEvidence } from './make-evidence';
import { useOutcome } from './use-outcome';

/** Acts on all the claims chosen, each as one act with one undo, after which they are let go of. */
export interface Bulk {
  /** Gives each a verdict that needs no reason. */
  judge(verdict: PlainVerdict): void;
  dismiss(): void;
  /** The verdict with its reason, and the source as evidence of each claim; false where it was refused. */
  dispute(draft: DisputeDraft): boolean;
  /** One claim in the place of all; false where it was refused. */
  merge(whole: ClaimDraft): boolean;
  /** Why the last act was refused; null where it was accepted. */
  readonly problem: string | null;
}

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
    judge: (is) => {
      act(decide(reviewed, { type: 'verdict', verdict: { is } }), verdictTable[is].label);
    },
    dismiss: () => {
      act(decide(reviewed, { type: 'claim-dismissed', reason: 'no claim' }), 'Dismissed');
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
