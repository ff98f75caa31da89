import type { Correction, Evidence, ReviewEvent, Said, Verdict } from '../model/review-event';

/** Where a claim stands: nothing judged, a question to the author stands, judged, judged on other words or another reading, or no claim. */
export type Status = 'open' | 'queried' | 'done' | 'recheck' | 'dismissed';

/** What the events of one reviewer, or of all with the last per field holding, say of one target. */
export interface ClaimReview {
  readonly said: Said;
  /** Null is no verdict. */
  readonly verdict: Verdict | null;
  readonly note: string;
  readonly query: string;
  readonly evidence: readonly Evidence[];
  /** The reason why this is no claim; null where it is one. */
  readonly dismissed: string | null;
  readonly correction: Correction;
  /** The name of whoever decided last; null where nobody has. */
  readonly reviewer: string | null;
  /** When the last standing decision was made, in milliseconds since the epoch; null where there is none. */
  readonly decidedAt: number | null;
  /** Every event in order, those since undone among them. */
  readonly events: readonly ReviewEvent[];
}

/** The review of a claim that nobody has touched. */
export const blankReview: ClaimReview = {
  said: 'unchecked',
  verdict: null,
  note: '',
  query: '',
  evidence: [],
  dismissed: null,
  correction: {},
  reviewer: null,
  decidedAt: null,
  events: [],
};
