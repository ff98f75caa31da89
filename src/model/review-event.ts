import type { Mode } from './claim';
import type { ArticleId, ClaimId, EventId, EvidenceId, ReviewerId, RevisionId } from './ids';
import type { QuantityKind, QuantityValue, Relation } from './quantity';
import type { Span } from './span';
import type { PlainVerdict } from './verdicts';

/** Was it said? Checked against the speaker's own words. */
export type Said = 'yes' | 'no' | 'unchecked';

/** Why a claim can be disputed. */
export const disputeReasons = ['misleading', 'exaggerated', 'understated', 'wrong'] as const;

/** Why a claim is disputed. */
export type DisputeReason = (typeof disputeReasons)[number];

/** Is it so? Null is no verdict (cleared). */
export type Verdict =
  | { readonly is: PlainVerdict }
  | { readonly is: 'disputed'; readonly reason: DisputeReason | null };

/** A source the reviewer checked. */
export interface Evidence {
  readonly id: EvidenceId;
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  /** A page or timestamp. */
  readonly locator: string;
  /** What the source says, in its words; its figure is read by the same number reader. */
  readonly says: string;
  /** ISO 8601 date. */
  readonly accessed: string;
  readonly archiveUrl: string;
}

/** Finds a claim again: exact words with prefix, suffix and position (W3C Web Annotation TextQuoteSelector and TextPositionSelector). */
export interface Anchor extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What the reviewer was shown when deciding; a decision holds for this and nothing else. */
export interface Seen {
  readonly sentence: string;
  readonly value: QuantityValue;
  readonly relation: Relation;
  readonly unit: string;
  /** The resolved name; null is own voice. */
  readonly speaker: string | null;
}

/** The field-by-field correction of a claim; absent fields stay as the engine read them. */
export interface Correction {
  readonly span?: Span;
  readonly value?: QuantityValue;
  readonly relation?: Relation;
  readonly unit?: string;
  readonly kind?: QuantityKind;
  readonly assertion?: Span;
  readonly speaker?: { readonly name: string; readonly mention: Span | null } | null;
  readonly mode?: Mode;
}

/** What one event decides. */
export type Decision =
  | { readonly type: 'said'; readonly said: Said }
  | { readonly type: 'verdict'; readonly verdict: Verdict | null }
  | { readonly type: 'note'; readonly note: string }
  | { readonly type: 'query'; readonly query: string }
  | { readonly type: 'evidence-added'; readonly evidence: Evidence }
  | { readonly type: 'evidence-removed'; readonly evidence: EvidenceId }
  | {
      readonly type: 'claim-added';
      readonly span: Span;
      readonly correction: Correction;
      /** The claims it stands in for: one that was split, or several that were merged. */
      readonly replaces: readonly ClaimId[];
    }
  | { readonly type: 'claim-corrected'; readonly correction: Correction }
  | {
      readonly type: 'claim-dismissed';
      readonly reason: string;
      /** The claims that stand in for it where it was split or merged; absent where it is simply no claim. */
      readonly replacedBy?: readonly ClaimId[];
    }
  | { readonly type: 'restored' }
  | { readonly type: 'confirmed' }
  | { readonly type: 'signed-off'; readonly open: number }
  | { readonly type: 'undone'; readonly event: EventId };

/** Who decided, on what, having seen what: shared by every event. */
export interface EventHead {
  readonly id: EventId;
  /** The version of the form: 2 knows corrected kinds, and what a dismissed claim is replaced by. */
  readonly schema: 1 | 2;
  readonly article: ArticleId;
  readonly revision: RevisionId;
  readonly reviewer: ReviewerId;
  /** The reviewer's name as it stood. */
  readonly reviewerName: string;
  /** Milliseconds since the epoch by the reviewer's clock, for display; order is the id's. */
  readonly at: number;
  /** Decisions made by one act (a bulk action, a dispute with its source) share it, and are undone together. */
  readonly act: EventId;
}

/** On a claim, with what places it again; or on the article as a whole. */
export type EventTarget =
  | { readonly target: ClaimId; readonly anchor: Anchor; readonly seen: Seen }
  | { readonly target: ArticleId; readonly anchor: null; readonly seen: null };

/** One decision, immutable; the log of these is the only truth. */
export type ReviewEvent = EventHead & EventTarget & Decision;
