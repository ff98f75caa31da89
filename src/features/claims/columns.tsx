import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { type ColumnId, columnIds } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { ArticleCell } from './ArticleCell';
import { AssertionCell } from './AssertionCell';
import { columnNames } from './column-names';
import { EvidenceCell } from './EvidenceCell';
import { FigureCell } from './FigureCell';
import { ModeCell } from './ModeCell';
import { SaidCell } from './SaidCell';
import { SpeakerCell } from './SpeakerCell';
import { VerdictCell } from './VerdictCell';

/** What the grid uses of the table: a model of columns to hide and to put in order; rows are sorted, filtered, grouped and drawn without it. */
export const features = tableFeatures({ columnVisibilityFeature, columnOrderingFeature });

/** What draws a row's cell in each column. */
export const cellOf: Readonly<Record<ColumnId, (props: { readonly row: ClaimRow }) => ReactNode>> = {
  article: ArticleCell,
  number: ({ row }) => row.number,
  figure: FigureCell,
  assertion: AssertionCell,
  speaker: SpeakerCell,
  mode: ModeCell,
  said: SaidCell,
  verdict: VerdictCell,
  evidence: EvidenceCell,
};

const helper = createColumnHelper<typeof features, ClaimRow>();

/** Every column there is; which are shown, and in which order, is the layout's. */
export const columns = helper.columns(columnIds.map((id) => helper.display({ id, header: columnNames[id] })));
