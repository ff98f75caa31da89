import type { ReviewedClaim } from './place';

/** How many claims an article has and how many of them are judged; minor and related claims and what is no claim are left out. */
export const countJudged = (claims: readonly ReviewedClaim[]): { readonly claims: number; readonly judged: number } => {
  const counted = claims.filter(
    ({ claim, status }) => !claim.minor && claim.block !== 'related story' && status !== 'dismissed',
  );
  return { claims: counted.length, judged: counted.filter(({ status }) => status === 'done').length };
};
