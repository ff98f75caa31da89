import type { ReviewEvent } from '../model/review-event';
import { type HistoryLine, historyOf } from '../review/history';

/** A line of an article's history with the figure it is about. */
export interface ArticleHistoryLine extends HistoryLine {
  readonly about: string;
}

/** The history of a whole article, the latest first: every claim's and its own, sign-offs and what has no place any more among them. */
export const listHistory = (events: readonly ReviewEvent[]): ArticleHistoryLine[] => {
  const targets = new Map<string, ReviewEvent[]>();
  for (const event of events) {
    const same = targets.get(event.target);
    if (same === undefined) targets.set(event.target, [event]);
    else same.push(event);
  }
  return [...targets.values()]
    .flatMap((same) => {
      const about =
        same.findLast((event) => event.anchor !== null)?.anchor?.exact.replace(/\s+/gu, ' ') ?? 'The article';
      return historyOf(same).map((line) => ({ ...line, about }));
    })
    .sort((a, b) => (a.id < b.id ? 1 : -1));
};
