import { modeLabels } from '../model/mode-labels';
import type { ColumnId } from '../model/view-state';
import type { ClaimRow } from './row';
import { verdictWords } from './verdict-sign';

const saidWords = { yes: 'yes', no: 'no', unchecked: '' } as const;

/** What a cell of the grid says, as words to be copied. */
export const cellWords = (row: ClaimRow, column: ColumnId): string => {
  switch (column) {
    case 'article':
      return [row.title, row.outlet, row.published].filter((words) => words !== '').join(', ');
    case 'number':
      return String(row.number);
    case 'figure':
      return row.figure;
    case 'assertion':
      return row.assertion;
    case 'speaker':
      return row.speaker === null ? 'Own voice' : [row.speaker, row.role].filter((words) => words !== '').join(', ');
    case 'mode':
      return modeLabels[row.mode];
    case 'said':
      return saidWords[row.said];
    case 'verdict':
      return verdictWords(row);
    case 'evidence':
      return row.reviewed.review.evidence
        .map(({ says, title, url }) => [says || title, url].filter((words) => words !== '').join(' '))
        .join(' | ');
  }
};
