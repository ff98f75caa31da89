import type { DisputeReason } from '../../model/review-event';
import { type ClaimDraft, draftOf } from '../../view/claim-draft';
import type { ClaimRow } from '../../view/row';
import { blankSource, type Source } from './make-evidence';

/** What stands in an open form of a claim, saved or cancelled by hand and by nothing else. */
export type Draft =
  | { readonly is: 'dispute'; readonly reason: DisputeReason | null; readonly source: Source }
  | { readonly is: 'note'; readonly words: string }
  | { readonly is: 'query'; readonly words: string }
  | { readonly is: 'source'; readonly source: Source }
  | { readonly is: 'edit'; readonly claim: ClaimDraft }
  | { readonly is: 'split'; readonly whole: ClaimDraft; readonly parts: readonly ClaimDraft[] };

/** A dispute as it stands in its form. */
export type DisputeDraft = Extract<Draft, { readonly is: 'dispute' }>;

/** A dispute as it opens where nothing was disputed before. */
export const blankDispute: DisputeDraft = { is: 'dispute', reason: null, source: blankSource };

/** The forms that can be opened on a claim; splitting begins in the one that edits. */
export type OpenForm = Exclude<Draft['is'], 'split'>;

/** A form as it opens. */
export const beginDraft = (is: OpenForm, row: ClaimRow): Draft => {
  const { review } = row.reviewed;
  switch (is) {
    case 'dispute':
      return { ...blankDispute, reason: row.verdict?.is === 'disputed' ? row.verdict.reason : null };
    case 'note':
      return { is, words: review.note };
    case 'query':
      return { is, words: review.query };
    case 'source':
      return { is, source: blankSource };
    case 'edit':
      return { is, claim: draftOf(row.claim) };
  }
};

/** The open forms of an article, by claim. */
export type Drafts = Readonly<Record<string, Draft>>;

/** Nothing begun. */
export const noDrafts: Drafts = {};

/** The forms with this claim's put in place, or put away. */
export const withDraft = (drafts: Drafts, claim: string, draft: Draft | null): Drafts => {
  const { [claim]: _before, ...others } = drafts;
  return draft === null ? others : { ...others, [claim]: draft };
};
