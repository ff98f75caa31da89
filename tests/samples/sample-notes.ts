import {
  type ArticleId,
  asId,
  type ClaimId,
  type EventId,
  type ReviewerId,
  type RevisionId,
} from '../../src/model/ids';
import type { ReviewEvent } from '../../src/model/review-event';
import { tick } from '../../src/review/clock';

/** The article that the notes are on. */
export const article: ArticleId = asId<ArticleId>('a');

/** One note on a claim of the article, with the stamp given. */
export const noteEvent = (id: EventId, note = ''): ReviewEvent => ({
  id,
  schema: 1,
  article,
  revision: asId<RevisionId>('r'),
  reviewer: asId<ReviewerId>('kim'),
  reviewerName: 'Kim',
  at: 0,
  act: id,
  target: asId<ClaimId>('c'),
  anchor: { start: 0, end: 2, exact: '40', prefix: '', suffix: '' },
  seen: { sentence: '40 fell.', value: 40, relation: '=', unit: '', speaker: null },
  type: 'note',
  note,
});

/** What writes one note, stamped after whatever came last; two tabs of one moment differ in their `node`, as they do in life. */
export const noted =
  (note: string, now = Date.now(), node = 'a') =>
  (last: EventId | null): ReviewEvent[] => [noteEvent(tick(last, now, node), note)];

/** The words of the notes among events, in order. */
export const notes = (events: readonly ReviewEvent[]): string[] =>
  events.flatMap((event) => (event.type === 'note' ? [event.note] : []));
