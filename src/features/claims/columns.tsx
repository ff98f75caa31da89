import { columnVisibilityFeature, createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { ColumnId } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { ArticleCell } from './ArticleCell';
import { AssertionCell } from './AssertionCell';
import { EvidenceCell } from './EvidenceCell';
import { FigureCell } from './FigureCell';
import { ModeCell } from './ModeCell';
import { SaidCell } from './SaidCell';
import { SpeakerCell } from './SpeakerCell';
import { VerdictCell } from './VerdictCell';

/** What the grid uses of the table: a column model with columns to hide, and sorting that is done elsewhere. */
export const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature });

const helper = createColumnHelper<typeof features, ClaimRow>();
const id = (column: ColumnId): ColumnId => column;

/** The columns in order; the article's is hidden where only one is in view. */
export const columns = helper.columns([
  helper.accessor('title', {
    id: id('article'),
    header: 'Article',
    cell: ({ row }) => <ArticleCell row={row.original} />,
  }),
  helper.accessor('number', { id: id('number'), header: '#', cell: ({ row }) => row.original.number }),
  helper.accessor('figure', {
    id: id('figure'),
    header: 'Figure',
    cell: ({ row }) => <FigureCell row={row.original} />,
  }),
  helper.accessor('assertion', {
    id: id('assertion'),
    header: 'Assertion',
    cell: ({ row }) => <AssertionCell row={row.original} />,
  }),
  helper.accessor('speaker', {
    id: id('speaker'),
    header: 'Speaker',
    cell: ({ row }) => <SpeakerCell row={row.original} />,
  }),
  helper.accessor('mode', { id: id('mode'), header: 'Mode', cell: ({ row }) => <ModeCell row={row.original} /> }),
  helper.accessor('said', { id: id('said'), header: 'Said', cell: ({ row }) => <SaidCell row={row.original} /> }),
  helper.accessor((row) => row.verdict?.is ?? '', {
    id: id('verdict'),
    header: 'Verdict',
    cell: ({ row }) => <VerdictCell row={row.original} />,
  }),
  helper.accessor('evidence', {
    id: id('evidence'),
    header: 'Evidence',
    cell: ({ row }) => <EvidenceCell row={row.original} />,
  }),
]);
