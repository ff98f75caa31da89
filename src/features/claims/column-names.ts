import type { ColumnId } from '../../model/view-state';

/** What stands at the head of each column, and what the column is called where a sign is not enough. */
export const columnNames: Readonly<Record<ColumnId, string>> = {
  article: 'Article',
  number: '#',
  figure: 'Figure',
  assertion: 'Assertion',
  speaker: 'Speaker',
  mode: 'Mode',
  said: 'Said',
  verdict: 'Verdict',
  evidence: 'Evidence',
};
