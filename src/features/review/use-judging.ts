import { useState } from 'react';
import type { ClaimId, EvidenceId } from '../../model/ids';
import type { Correction, Decision, Said } from '../../model/review-event';
import { useDecide, useReviewer } from '../../services';
import { useAnnounce } from '../../ui/announce';
import { correctionBetween, draftOf, type SpeakerChoice, withSpeaker } from '../../view/claim-draft';
import { lastVerdict } from '../../view/last-verdict';
import { nextOfSpeaker } from '../../view/next-of-speaker';
import { nextOpen } from '../../view/next-open';
import type { ClaimRow } from '../../view/row';
import { standInOf } from '../../view/stand-in';
import type { Draft } from './drafts';
import { makeEvidence } from './make-evidence';

/** What can be done with the selected claim; every act is saved by itself and can be undone by itself. */
export interface Judging {
  verify(): void;
  needsContext(): void;
  unverifiable(): void;
  said(): void;
  /** Keeps what stands in a form. */
  save(draft: Draft): void;
  pickSpeaker(choice: SpeakerChoice): void;
  removeEvidence(id: EvidenceId): void;
  dismiss(): void;
  confirm(): void;
  repeat(): void;
  clear(): void;
  next(): void;
  sameSpeaker(): void;
  undo(): void;
  redo(): void;
  /** What undo or redo did last or why it did not; null once something else was done. */
  readonly told: string | null;
}

const nextSaid: Readonly<Record<Said, Said>> = { unchecked: 'yes', yes: 'no', no: 'unchecked' };
const saidWords: Readonly<Record<Said, string>> = { unchecked: 'Said: not checked', yes: 'Said', no: 'Not said' };
const verdictWords = {
  verified: 'Verified',
  disputed: 'Disputed',
  'needs-context': 'Needs context',
  unverifiable: 'Unverifiable',
} as const;

/** Binds the acts to the selected claim; `ordered` is what "next" goes by. Verified, disputed, confirmed and repeated move on to the next open claim. */
export const useJudging = (
  row: ClaimRow,
  ordered: readonly ClaimRow[],
  onSelect: (claim: ClaimId) => void,
): Judging => {
  const { decide, split, undo, redo } = useDecide();
  const { name } = useReviewer();
  const announce = useAnnounce();
  const [told, setTold] = useState<string | null>(null);

  const act = (words: string, ...decisions: Decision[]): void => {
    if (decisions.length === 0) return;
    // A decision that cannot be saved is kept and shown by the services; nothing is left to catch here but the promise.
    decide(row.reviewed, ...decisions).catch(() => undefined);
    setTold(null);
    announce(`${words}: ${row.figure}`);
  };
  const go = (words: string, next: ClaimId | null, none: string): void => {
    if (next === null) {
      announce(`${words}. ${none}`);
      return;
    }
    onSelect(next);
    announce(`${words}. Next: ${ordered.find(({ id }) => id === next)?.assertion ?? ''}`);
  };
  const moveOn = (words: string): void => go(words, nextOpen(ordered, row.id), 'No open claim is left.');
  const actAndMoveOn = (words: string, ...decisions: Decision[]): void => {
    act(words, ...decisions);
    moveOn(`${words}: ${row.figure}`);
  };
  const tell = (done: Promise<string | null>, nothing: string): void => {
    done
      .then((words) => {
        setTold(words ?? nothing);
        announce(words ?? nothing);
      })
      .catch(() => undefined);
  };
  const correct = (correction: Correction): void => {
    if (Object.keys(correction).length > 0) act('Corrected', { type: 'claim-corrected', correction });
  };

  return {
    verify: () => actAndMoveOn('Verified', { type: 'verdict', verdict: { is: 'verified' } }),
    needsContext: () => act('Needs context', { type: 'verdict', verdict: { is: 'needs-context' } }),
    unverifiable: () => act('Unverifiable', { type: 'verdict', verdict: { is: 'unverifiable' } }),
    said: () => {
      if (row.speaker === null) return;
      const said = nextSaid[row.said];
      act(saidWords[said], { type: 'said', said });
    },
    save: (draft) => {
      const evidence = 'source' in draft ? makeEvidence(draft.source) : null;
      const added: Decision[] = evidence === null ? [] : [{ type: 'evidence-added', evidence }];
      switch (draft.is) {
        case 'dispute':
          actAndMoveOn('Disputed', { type: 'verdict', verdict: { is: 'disputed', reason: draft.reason } }, ...added);
          break;
        case 'source':
          act('Source added', ...added);
          break;
        case 'note':
          act(draft.words.trim() === '' ? 'Note removed' : 'Note kept', { type: 'note', note: draft.words.trim() });
          break;
        case 'query':
          act(draft.words.trim() === '' ? 'Query closed' : 'Query to the author', {
            type: 'query',
            query: draft.words.trim(),
          });
          break;
        case 'edit':
          correct(correctionBetween(draftOf(row.claim), draft.claim));
          break;
        case 'split':
          split(
            row.reviewed,
            draft.parts.map((part) => standInOf(part, [row])),
          ).then(
            ([first]) => {
              if (first !== undefined) onSelect(first);
            },
            () => undefined,
          );
          setTold(null);
          announce(`Split into ${draft.parts.length}: ${row.figure}`);
          break;
      }
    },
    pickSpeaker: (choice) => {
      const before = draftOf(row.claim);
      correct(correctionBetween(before, withSpeaker(before, choice)));
    },
    removeEvidence: (evidence) => act('Source removed', { type: 'evidence-removed', evidence }),
    dismiss: () => {
      if (row.reviewed.status === 'dismissed') act('Restored', { type: 'restored' });
      else act('Dismissed', { type: 'claim-dismissed', reason: 'no claim' });
    },
    confirm: () => {
      if (row.reviewed.recheck !== null) actAndMoveOn('Confirmed', { type: 'confirmed' });
    },
    repeat: () => {
      const last = lastVerdict(ordered, name);
      if (last === null) announce('No verdict to repeat');
      else
        actAndMoveOn(
          last.type === 'verdict' && last.verdict !== null ? verdictWords[last.verdict.is] : 'Dismissed',
          last,
        );
    },
    clear: () => {
      const { review, status } = row.reviewed;
      const decisions: Decision[] = [];
      if (review.verdict !== null) decisions.push({ type: 'verdict', verdict: null });
      if (review.said !== 'unchecked') decisions.push({ type: 'said', said: 'unchecked' });
      if (review.query !== '') decisions.push({ type: 'query', query: '' });
      if (status === 'dismissed') decisions.push({ type: 'restored' });
      act('Cleared', ...decisions);
    },
    next: () => moveOn('Next open claim'),
    sameSpeaker: () => go('Same speaker', nextOfSpeaker(ordered, row), 'No other claim is theirs.'),
    undo: () => tell(undo(), 'Nothing to undo'),
    redo: () => tell(redo(), 'Nothing to redo'),
    told,
  };
};
