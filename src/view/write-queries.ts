import type { ArticleMetadata } from '../model/article';
import type { ClaimRow } from './row';

/** The rows with a question to the author that stands. */
export const openQueries = (rows: readonly ClaimRow[]): ClaimRow[] =>
  rows.filter(({ reviewed }) => reviewed.review.query.trim() !== '' && reviewed.status !== 'dismissed');

/** The open questions as a text ready to send to the author: each under the words it is about, in story order. */
export const writeQueries = (
  { title, outlet, published }: Pick<ArticleMetadata, 'title' | 'outlet' | 'published'>,
  rows: readonly ClaimRow[],
): string => {
  const where = [outlet, published].filter((words) => words !== '').join(', ');
  const name = [title === '' ? 'the article' : `“${title}”`, where === '' ? '' : `(${where})`].join(' ').trim();
  const asked = openQueries(rows)
    .toSorted((a, b) => a.number - b.number)
    .map(({ assertion, reviewed }, at) => `${at + 1}. “${assertion.trim()}”\n${reviewed.review.query.trim()}`);
  return `${asked.length === 1 ? 'A question' : 'Questions'} on ${name}\n\n${asked.join('\n\n')}\n`;
};
