import type { ClaimId } from '../../model/ids';
import type { Decision, DisputeReason, Said } from '../../model/review-event';
import { useDecide } from '../../services';
import { useAnnounce } from '../../ui/announce';
import { nextOpen } from '../../view/next-open';
import type { ClaimRow } from '../../view/row';
import { makeEvidence, type Source } from './make-evidence';

/** What can be done with the selected claim; every act is saved by itself and can be undone by itself. */
export interface Judging {
  verify(): void;
  dispute(reason: DisputeReason | null, source: Source): void;
  needsContext(): void;
  unverifiable(): void;
  said(): void;
  note(note: string): void;
  query(query: string): void;
  addEvidence(source: Source): void;
  removeEvidence(id: Decision & { type: 'evidence-removed' }): void;
  dismiss(): void;
  confirm(): void;
  clear(): void;
  next(): void;
  undo(): void;
  redo(): void;
}

const nextSaid: Readonly<Record<Said, Said>> = { unchecked: 'yes', yes: 'no', no: 'unchecked' };
const saidWords: Readonly<Record<Said, string>> = { unchecked: 'Said: not checked', yes: 'Said', no: 'Not said' };

/** Binds the acts to the selected claim; `ordered` is what "next" goes by. Verified and disputed move on to the next open claim. */
export const useJudging = (
  row: ClaimRow | null,
  ordered: readonly ClaimRow[],
  onSelect: (claim: ClaimId) => void,
): Judging => {
  const { decide, undo, redo } = useDecide();
  const announce = useAnnounce();

  const act = (words: string, ...decisions: Decision[]): void => {
    if (row === null || decisions.length === 0) return;
    // A decision that cannot be saved is kept and shown by the services; nothing is left to catch here but the promise.
    decide(row.reviewed, ...decisions).catch(() => undefined);
    announce(`${words}: ${row.figure}`);
  };
  const moveOn = (words: string): void => {
    const next = nextOpen(ordered, row?.id ?? null);
    if (next === null) {
      announce(`${words}. No open claim is left.`);
      return;
    }
    onSelect(next);
    announce(`${words}. Next: ${ordered.find(({ id }) => id === next)?.assertion ?? ''}`);
  };
  const announceUndone = (done: Promise<string | null>, nothing: string): void => {
    done.then((words) => announce(words ?? nothing)).catch(() => undefined);
  };

  return {
    verify: () => {
      act('Verified', { type: 'verdict', verdict: { is: 'verified' } });
      moveOn(`Verified: ${row?.figure ?? ''}`);
    },
    dispute: (reason, source) => {
      const evidence = makeEvidence(source);
      act(
        'Disputed',
        { type: 'verdict', verdict: { is: 'disputed', reason } },
        ...(evidence === null ? [] : [{ type: 'evidence-added', evidence } as const]),
      );
      moveOn(`Disputed: ${row?.figure ?? ''}`);
    },
    needsContext: () => act('Needs context', { type: 'verdict', verdict: { is: 'needs-context' } }),
    unverifiable: () => act('Unverifiable', { type: 'verdict', verdict: { is: 'unverifiable' } }),
    said: () => {
      if (row === null || row.speaker === null) return;
      const said = nextSaid[row.said];
      act(saidWords[said], { type: 'said', said });
    },
    note: (note) => act(note === '' ? 'Note removed' : 'Note kept', { type: 'note', note }),
    query: (query) => act(query === '' ? 'Query closed' : 'Query to the author', { type: 'query', query }),
    addEvidence: (source) => {
      const evidence = makeEvidence(source);
      if (evidence !== null) act('Source added', { type: 'evidence-added', evidence });
    },
    removeEvidence: (decision) => act('Source removed', decision),
    dismiss: () => {
      if (row?.reviewed.status === 'dismissed') act('Restored', { type: 'restored' });
      else act('Dismissed', { type: 'claim-dismissed', reason: 'no claim' });
    },
    confirm: () => act('Confirmed', { type: 'confirmed' }),
    clear: () => {
      if (row === null) return;
      const { review, status } = row.reviewed;
      const decisions: Decision[] = [];
      if (review.verdict !== null) decisions.push({ type: 'verdict', verdict: null });
      if (review.said !== 'unchecked') decisions.push({ type: 'said', said: 'unchecked' });
      if (review.query !== '') decisions.push({ type: 'query', query: '' });
      if (status === 'dismissed') decisions.push({ type: 'restored' });
      act('Cleared', ...decisions);
    },
    next: () => moveOn('Next open claim'),
    undo: () => announceUndone(undo(), 'Nothing to undo'),
    redo: () => announceUndone(redo(), 'Nothing to redo'),
  };
};
