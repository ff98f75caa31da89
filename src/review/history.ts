import type { EventId } from '../model/ids';
import type { ReviewEvent } from '../model/review-event';
import { describeDecision } from './describe';
import { type Fields, foldEvents, undoneEvents } from './fold';
import { reviewOf } from './review-of';
import type { ClaimReview } from './state';

/** One line of a claim's or an article's history: who decided what when, from what to what. */
export interface HistoryLine {
  readonly id: EventId;
  /** Milliseconds since the epoch, by the reviewer's clock. */
  readonly at: number;
  readonly reviewer: string;
  /** "disputed (wrong)", or what an undoing took back. */
  readonly words: string;
  /** What the reviewer's own decision on the same matter was before; null where there was none, or where it has no value. */
  readonly from: string | null;
  readonly to: string | null;
  /** It was taken back since, and not brought again. */
  readonly undone: boolean;
}

const verdictWords = (review: ClaimReview): string =>
  describeDecision({ type: 'verdict', verdict: review.verdict }).replace('verdict cleared', 'open');

/** The matter that an event decides, as a value before and after; null where it has none. */
const matter = (event: ReviewEvent, review: ClaimReview): string | null => {
  switch (event.type) {
    case 'verdict':
      return verdictWords(review);
    case 'said':
      return describeDecision({ type: 'said', said: review.said }).replace('said cleared', 'unchecked');
    case 'note':
      return review.note;
    case 'query':
      return review.query;
    case 'evidence-added':
    case 'evidence-removed':
      return review.evidence.map(({ url, title }) => url || title).join(', ');
    case 'claim-dismissed':
    case 'restored':
      return review.dismissed === null ? 'a claim' : 'no claim';
    default:
      return null;
  }
};

const reviewBy = (events: readonly ReviewEvent[], of: ReviewEvent): ClaimReview => {
  const folded = foldEvents(events).get(of.target);
  const none: Fields = { corrected: new Map(), evidence: new Map() };
  return reviewOf(folded, folded?.reviewers.get(of.reviewer) ?? none);
};

/** The history of one target in order, nothing left out: what was undone is told, and so is the undoing. */
export const historyOf = (events: readonly ReviewEvent[]): readonly HistoryLine[] => {
  const byId = new Map(events.map((event) => [event.id, event]));
  const inOrder = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const undone = undoneEvents(inOrder);
  return inOrder.map((event, index) => {
    let about = event;
    let redone = false;
    while (about.type === 'undone') {
      const before = byId.get(about.event);
      if (before === undefined) break;
      about = before;
      redone = !redone;
    }
    const takenBack = event.type === 'undone' ? `${redone ? 'undone' : 'done again'}: ` : '';
    const before = inOrder.slice(0, index);
    return {
      id: event.id,
      at: event.at,
      reviewer: event.reviewerName,
      words: `${takenBack}${describeDecision(about)}`,
      from: matter(about, reviewBy(before, event)),
      to: matter(about, reviewBy([...before, event], event)),
      undone: undone.has(event.id),
    };
  });
};
