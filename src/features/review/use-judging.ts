import type { ClaimId, EvidenceId } from '../../model/ids';
import type { Correction, Decision, Said } from '../../model/review-event';
import { type PlainVerdict, verdictTable } from '../../model/verdicts';
import { useDecide, useReviewer } from '../../services';
import { useAnnounce } from '../../ui/announce';
import { useLatest } from '../../ui/use-latest';
import { correctionBetween, draftOf, type SpeakerChoice, withSpeaker } from '../../view/claim-draft';
import { lastVerdict } from '../../view/last-verdict';
import { nextOfSpeaker, nextOpen } from '../../view/next-open';
import type { ClaimRow } from '../../view/row';
import { standInOf } from '../../view/stand-in';
import type { Draft } from './drafts';
import { makeEvidence } from './make-evidence';
import { useOutcome } from './use-outcome';

/** What can be done with the selected claim; every act is saved by itself and can be undone by itself. */
export interface Judging {
  /** Gives a verdict that needs no reason. */
  judge(verdict: PlainVerdict): void;
  said(): void;
  /** Keeps what stands in a form; `onAccepted` is called before it moves on, and not where it was refused. */
  save(draft: Draft, onAccepted: () => void): void;
  pickSpeaker(choice: SpeakerChoice): void;
  removeEvidence(id: EvidenceId): void;
  dismiss(): void;
  confirm(): void;
  repeat(): void;
  clear(): void;
  next(): void;
  sameSpeaker(): void;
  /** Why the last act was refused; null where it was accepted. */
  readonly problem: string | null;
}

const nextSaid: Readonly<Record<Said, Said>> = { unchecked: 'yes', yes: 'no', no: 'unchecked' };
const saidWords: Readonly<Record<Said, string>> = { unchecked: 'Said: not checked', yes: 'Said', no: 'Not said' };

/** The decision that corrects these fields; none where there are none. */
const corrections = (correction: Correction): Decision[] =>
  Object.keys(correction).length === 0 ? [] : [{ type: 'claim-corrected', correction }];

/** Binds the acts to the selected claim; `rows` is every claim, `ordered` what "next" goes by, `onAct` is told of every act. Verified, disputed, confirmed and repeated move on to the next open claim. */
export const useJudging = (
  row: ClaimRow,
  rows: readonly ClaimRow[],
  ordered: readonly ClaimRow[],
  onSelect: (claim: ClaimId) => void,
  onAct: () => void,
): Judging => {
  const { decide, split } = useDecide();
  const { name } = useReviewer();
  const announce = useAnnounce();
  const { problem, take } = useOutcome();
  const latest = useLatest(rows);
  // A button is drawn a moment after what it is about has changed: what is turned around or cleared is what stands now.
  const current = (): ClaimRow => latest.current.find(({ id }) => id === row.id) ?? row;

  const act = (words: string, ...decisions: Decision[]): boolean => {
    onAct();
    return take(decide(row.reviewed, ...decisions), `${words}: ${row.figure}`) !== null;
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
    if (act(words, ...decisions)) moveOn(`${words}: ${row.figure}`);
  };

  return {
    judge: (is) => {
      const { label, movesOn } = verdictTable[is];
      const give = movesOn ? actAndMoveOn : act;
      give(label, { type: 'verdict', verdict: { is } });
    },
    said: () => {
      if (row.speaker === null) return;
      const said = nextSaid[current().said];
      act(saidWords[said], { type: 'said', said });
    },
    save: (draft, onAccepted) => {
      const evidence = 'source' in draft ? makeEvidence(draft.source) : null;
      const added: Decision[] = evidence === null ? [] : [{ type: 'evidence-added', evidence }];
      const keep = (words: string, ...decisions: Decision[]): boolean => {
        // A form that says what stands already is only closed.
        const isKept = decisions.length === 0 || act(words, ...decisions);
        if (isKept) onAccepted();
        return isKept;
      };
      switch (draft.is) {
        case 'dispute': {
          const verdict: Decision = { type: 'verdict', verdict: { is: 'disputed', reason: draft.reason } };
          if (keep('Disputed', verdict, ...added)) moveOn(`Disputed: ${row.figure}`);
          break;
        }
        case 'source':
          keep('Source added', ...added);
          break;
        case 'note':
          keep(draft.words.trim() === '' ? 'Note removed' : 'Note kept', { type: 'note', note: draft.words.trim() });
          break;
        case 'query':
          keep(draft.words.trim() === '' ? 'Query closed' : 'Query to the author', {
            type: 'query',
            query: draft.words.trim(),
          });
          break;
        case 'edit':
          keep('Corrected', ...corrections(correctionBetween(draftOf(row.claim), draft.claim)));
          break;
        case 'split': {
          const parts = draft.parts.map((part) => standInOf(part, [row]));
          onAct();
          const made = take(split(row.reviewed, parts), `Split into ${draft.parts.length}: ${row.figure}`);
          if (made === null) break;
          onAccepted();
          const [first] = made.value;
          if (first !== undefined) onSelect(first);
          break;
        }
      }
    },
    pickSpeaker: (choice) => {
      const before = draftOf(row.claim);
      const decisions = corrections(correctionBetween(before, withSpeaker(before, choice)));
      if (decisions.length > 0) act('Corrected', ...decisions);
    },
    removeEvidence: (evidence) => {
      act('Source removed', { type: 'evidence-removed', evidence });
    },
    dismiss: () => {
      if (current().reviewed.status === 'dismissed') act('Restored', { type: 'restored' });
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
          last.type === 'verdict' && last.verdict !== null ? verdictTable[last.verdict.is].label : 'Dismissed',
          last,
        );
    },
    clear: () => {
      const { review, status } = current().reviewed;
      const decisions: Decision[] = [];
      if (review.verdict !== null) decisions.push({ type: 'verdict', verdict: null });
      if (review.said !== 'unchecked') decisions.push({ type: 'said', said: 'unchecked' });
      if (review.query !== '') decisions.push({ type: 'query', query: '' });
      if (status === 'dismissed') decisions.push({ type: 'restored' });
      if (decisions.length === 0) announce('Nothing to clear');
      else act('Cleared', ...decisions);
    },
    next: () => moveOn('Next open claim'),
    sameSpeaker: () => go('Same speaker', nextOfSpeaker(ordered, row), 'No other claim is theirs.'),
    problem,
  };
};
