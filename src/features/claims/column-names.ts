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

/** What a column is called in words: a sign alone says nothing when it is read aloud. */
export const columnWord = (column: ColumnId): string => (column === 'number' ? 'Number (#)' : columnNames[column]);
