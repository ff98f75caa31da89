import type { ArticleId, EventId, ReviewerId } from '../model/ids';
import type { Decision, EventTarget, ReviewEvent } from '../model/review-event';
import type { PlacedText } from './added-claim';
import { tick } from './clock';
import type { ReviewedClaim } from './place';
import { anchorOf, seenOf } from './seen';
import { EVENT_SCHEMA } from './upgrade';

/** Who decides, where and when: what every event of an act shares. */
export interface Act {
  readonly article: ArticleId;
  readonly text: PlacedText;
  readonly reviewer: ReviewerId;
  readonly reviewerName: string;
  /** Milliseconds since the epoch by this machine's clock. */
  readonly now: number;
  /** Tells this tab's stamps from another's, in base 36. */
  readonly node: string;
}

/** What an event on a claim carries so that it is found again and holds for nothing else than was seen. */
export const aimAt = (text: string, { target, claim }: Pick<ReviewedClaim, 'target' | 'claim'>): EventTarget => ({
  target,
  anchor: anchorOf(text, claim.quantity),
  seen: seenOf(text, claim),
});

/** What sign-off aims at: the article as a whole. */
export const aimAtArticle = (article: ArticleId): EventTarget => ({ target: article, anchor: null, seen: null });

/** One decision on one target, before it has an id. */
export interface Draft {
  readonly aim: EventTarget;
  readonly decision: Decision;
}

/** The events of one act, stamped after `last`; the same drafts stamped again differ in their ids alone. */
export const draftEvents = (act: Act, drafts: readonly Draft[], last: EventId | null): ReviewEvent[] => {
  let stamp = last;
  let first: EventId | null = null;
  return drafts.map(({ aim, decision }) => {
    stamp = tick(stamp, act.now, act.node);
    first ??= stamp;
    return {
      id: stamp,
      schema: EVENT_SCHEMA,
      article: act.article,
      revision: act.text.id,
      reviewer: act.reviewer,
      reviewerName: act.reviewerName,
      at: act.now,
      act: first,
      ...aim,
      ...decision,
    };
  });
};
