import type { ReviewedClaim } from './place';

/** How many claims an article has and how many of them are judged; dismissed ones do not count. */
export const countJudged = (claims: readonly ReviewedClaim[]): { readonly claims: number; readonly judged: number } => {
  const counted = claims.filter(({ status }) => status !== 'dismissed');
  return { claims: counted.length, judged: counted.filter(({ status }) => status === 'done').length };
};

/** The same with when its last decision that holds was made, in milliseconds since the epoch; absent where there is none. */
export const tallyReview = (
  claims: readonly ReviewedClaim[],
): ReturnType<typeof countJudged> & { readonly workedAt?: number } => {
  let workedAt = 0;
  for (const { review } of claims) workedAt = Math.max(workedAt, review.decidedAt ?? 0);
  return { ...countJudged(claims), ...(workedAt === 0 ? {} : { workedAt }) };
};
