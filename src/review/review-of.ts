import type { Correction, Evidence } from '../model/review-event';
import type { Fields, FoldedTarget } from './fold';
import { blankReview, type ClaimReview } from './state';

const correctionOf = (fields: Fields): Correction => {
  const correction: Record<string, unknown> = {};
  for (const [field, event] of fields.corrected) correction[field] = event.correction[field];
  return correction;
};

const evidenceOf = (fields: Fields): Evidence[] =>
  [...fields.evidence.values()]
    .filter((event) => event.type === 'evidence-added')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((event) => event.evidence);

/** The review that a target's fields amount to: of one reviewer, or of all. */
export const reviewOf = (folded: FoldedTarget | undefined, fields = folded?.all): ClaimReview => {
  if (folded === undefined || fields === undefined) return blankReview;
  const last = folded.standing.at(-1);
  return {
    said: fields.said?.said ?? 'unchecked',
    verdict: fields.verdict?.verdict ?? null,
    note: fields.note?.note ?? '',
    query: fields.query?.query ?? '',
    evidence: evidenceOf(fields),
    dismissed: fields.dismissal?.type === 'claim-dismissed' ? fields.dismissal.reason : null,
    correction: correctionOf(fields),
    reviewer: last?.reviewerName ?? null,
    decidedAt: last?.at ?? null,
    events: folded.events,
  };
};
