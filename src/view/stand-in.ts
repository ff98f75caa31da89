import type { StandIn } from '../review/replace-claims';
import { type ClaimDraft, correctionBetween, draftOf, wholeCorrection } from './claim-draft';
import type { ClaimRow } from './row';

/** A draft as a claim in the place of others: only what differs where its words are those of one of them, which then stays; else all of it. */
export const standInOf = (draft: ClaimDraft, replaced: readonly ClaimRow[]): StandIn => {
  const { span } = draft;
  const same = replaced.find(({ claim: { quantity } }) => quantity.start === span.start && quantity.end === span.end);
  return { span, correction: same ? correctionBetween(draftOf(same.claim), draft) : wholeCorrection(draft) };
};
