import type { ClaimDraft } from '../../view/claim-draft';
import type { ClaimRow } from '../../view/row';
import type { DisputeDraft } from './drafts';

/** What stands in an open form on several claims; `of` names the claims that are merged. */
export type BulkDraft = DisputeDraft | { readonly is: 'merge'; readonly of: string; readonly claim: ClaimDraft };

/** Nothing begun. */
export const noBulkDraft: BulkDraft | null = null;

/** Names claims selected together. */
export const nameChosen = (rows: readonly ClaimRow[]): string => rows.map(({ id }) => id).join(' ');
