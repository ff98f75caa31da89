import type { ReviewedClaim } from './place';

/** How many claims an article has and how many of them are judged; dismissed ones do not count. */
export const countJudged = (claims: readonly ReviewedClaim[]): { readonly claims: number; readonly judged: number } => {
  const counted = claims.filter(({ status }) => status !== 'dismissed');
  return { claims: counted.length, judged: counted.filter(({ status }) => status === 'done').length };
};
