import type { RevisionId } from '../model/ids';
import type { ReviewEvent, Seen } from '../model/review-event';
import type { FoldedTarget } from './fold';
import { type Difference, differences } from './seen';

/** A decision that was made on other words or another reading than stand there now. */
export interface Recheck {
  readonly old: Seen;
  /** The figure's words then. */
  readonly figure: string;
  /** The text it was judged in. */
  readonly revision: RevisionId;
  readonly now: Seen;
  readonly differs: readonly Difference[];
}

const last = (...events: (ReviewEvent | undefined)[]): ReviewEvent | undefined =>
  events.reduce((a, b) => (a === undefined || (b !== undefined && a.id < b.id) ? b : a));

/** The decisions that hold and must have been made on what stands there now: a verdict, dismissal or confirmation answers for what came before it. */
const locks = ({ all, standing }: FoldedTarget): ReviewEvent[] => {
  const verdict = all.verdict?.verdict === null ? undefined : all.verdict;
  const dismissal = all.dismissal?.type === 'claim-dismissed' ? all.dismissal : undefined;
  const judged = last(verdict, dismissal, all.confirmed);
  const said = all.said === undefined || all.said.said === 'unchecked' ? undefined : all.said;
  const found = [judged, said !== undefined && last(judged, said) === said ? said : undefined].filter(
    (event) => event !== undefined,
  );
  const [fallback] = standing.slice(-1);
  return found.length > 0 || fallback === undefined ? found : [fallback];
};

/** A reviewer who corrected a field knows its reading, whatever was shown at the verdict before. */
const ownCorrection = (folded: FoldedTarget, lock: ReviewEvent, difference: Difference): boolean =>
  difference !== 'sentence' &&
  difference !== 'place' &&
  folded.all.corrected.get(difference)?.reviewer === lock.reviewer;

/** What was seen against what stands there now, where a decision that holds was made on something else; null where all were made on this. */
export const findRecheck = (folded: FoldedTarget, now: Seen, moved: boolean): Recheck | null => {
  for (const lock of locks(folded)) {
    if (lock.anchor === null) continue;
    const differs = differences(lock.seen, now).filter((difference) => !ownCorrection(folded, lock, difference));
    if (moved) differs.push('place');
    if (differs.length > 0) {
      return { old: lock.seen, figure: lock.anchor.exact, revision: lock.revision, now, differs };
    }
  }
  return null;
};
