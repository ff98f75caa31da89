declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Names one article for good; the bundled article's is fixed, every other is made once at import. */
export type ArticleId = Branded<'ArticleId'>;
/** Names one immutable kept text of an article. */
export type RevisionId = Branded<'RevisionId'>;
/** Names one mention of a quantity in an article, stable over insertions elsewhere and newer engines (see claim-id.ts). */
export type ClaimId = Branded<'ClaimId'>;
/** A hybrid logical clock's stamp: its string order is the order of decisions (see review/clock.ts). */
export type EventId = Branded<'EventId'>;
/** Names one source a reviewer checked; evidence is a set of these. */
export type EvidenceId = Branded<'EvidenceId'>;
/** Names one reviewer of this browser profile. */
export type ReviewerId = Branded<'ReviewerId'>;

/** The one place where a plain string becomes a branded id. */
export const asId = <Id extends ArticleId | RevisionId | ClaimId | EventId | EvidenceId | ReviewerId>(id: string): Id =>
  id as Id;
