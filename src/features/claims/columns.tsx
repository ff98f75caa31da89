import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { modeLabels, unattributed } from '../../model/mode-labels';
import { type ColumnId, columnIds } from '../../model/view-state';
import type { ColumnLayout } from '../../view/column-layout';
import type { ClaimRow } from '../../view/row';
import { verdictWords } from '../../view/verdict-sign';
import {
  ArticleCell,
  AssertionCell,
  type CellProps,
  EvidenceCell,
  FigureCell,
  ModeCell,
  SaidCell,
  SpeakerCell,
  VerdictCell,
} from './cells';

interface ColumnRow {
  /** What stands at its head. */
  readonly heading: string;
  /** What it is called where the heading is a sign that says nothing when it is read aloud. */
  readonly spoken?: string;
  readonly Cell: (props: CellProps) => ReactNode;
  /** What its cell says, as words to be copied. */
  readonly words: (row: ClaimRow) => string;
  /** Its least width, in rem. */
  readonly least: number;
  /** The share of the width that is left over; 0 takes no more than the least. */
  readonly share: number;
  /** Its width as a grid track where the grid is narrow and the assertion has a line of its own. */
  readonly narrow: string;
}

/** The grid's columns as style: how wide each is, how wide all are at least, and the same for a narrow grid. */
export const columnTracks = (shown: readonly ColumnId[], { widths }: ColumnLayout): Record<`--${string}`, string> => {
  const wide = shown.map((column) => {
    const { least, share } = columnTable[column];
    const width = widths[column];
    if (width !== undefined) return { track: `${width}px`, least: `${width}px` };
    return { track: share === 0 ? `${least}rem` : `minmax(${least}rem, ${share}fr)`, least: `${least}rem` };
  });
  return {
    '--tracks': wide.map(({ track }) => track).join(' '),
    '--least': `calc(${['0px', ...wide.map(({ least }) => least)].join(' + ')})`,
    '--narrow-tracks': shown.map((column) => columnTable[column].narrow).join(' '),
  };
};

const joined = (...words: readonly string[]): string => words.filter((each) => each !== '').join(', ');

/** Every column of the grid, a row each; how it sorts stands in view/order-rows.ts. */
export const columnTable: Readonly<Record<ColumnId, ColumnRow>> = {
  article: {
    heading: 'Article',
    Cell: ArticleCell,
    words: ({ title, outlet, published }) => joined(title, outlet, published),
    least: 8,
    share: 1.5,
    narrow: 'minmax(0, 1.3fr)',
  },
  number: {
    heading: '#',
    spoken: 'Number (#)',
    Cell: ({ row }) => row.number,
    words: ({ number }) => String(number),
    least: 2.1,
    share: 0,
    narrow: '2rem',
  },
  figure: {
    heading: 'Figure',
    Cell: FigureCell,
    words: ({ figure }) => figure,
    least: 6,
    share: 1.15,
    narrow: 'minmax(0, 1.3fr)',
  },
  assertion: {
    heading: 'Assertion',
    Cell: AssertionCell,
    words: ({ assertion }) => assertion,
    least: 9,
    share: 2.5,
    narrow: '',
  },
  speaker: {
    heading: 'Speaker',
    Cell: SpeakerCell,
    words: ({ speaker, role }) => (speaker === null ? unattributed : joined(speaker, role)),
    least: 6.5,
    share: 1.3,
    narrow: 'minmax(0, 1.4fr)',
  },
  mode: {
    heading: 'Mode',
    Cell: ModeCell,
    words: ({ mode }) => modeLabels[mode],
    least: 6,
    share: 0,
    narrow: 'minmax(0, 1fr)',
  },
  said: {
    heading: 'Said',
    Cell: SaidCell,
    words: ({ said }) => (said === 'unchecked' ? '' : said),
    least: 3.5,
    share: 0,
    narrow: '3rem',
  },
  verdict: {
    heading: 'Verdict',
    Cell: VerdictCell,
    words: verdictWords,
    least: 6.6,
    share: 0.7,
    narrow: 'minmax(6.4rem, 1.1fr)',
  },
  evidence: {
    heading: 'Evidence',
    Cell: EvidenceCell,
    words: ({ reviewed }) =>
      reviewed.review.evidence
        .map(({ says, title, url }) => [says || title, url].filter((words) => words !== '').join(' '))
        .join(' | '),
    least: 4.6,
    share: 0.7,
    narrow: 'minmax(4.4rem, 0.9fr)',
  },
};

/** What a column is called in words. */
export const columnWord = (column: ColumnId): string => columnTable[column].spoken ?? columnTable[column].heading;

/** What the grid uses of the table: a model of columns to hide and to put in order; rows are sorted, filtered, grouped and drawn without it. */
export const features = tableFeatures({ columnVisibilityFeature, columnOrderingFeature });

const helper = createColumnHelper<typeof features, ClaimRow>();

/** Every column there is; which are shown, and in which order, is the layout's. */
export const columns = helper.columns(columnIds.map((id) => helper.display({ id, header: columnTable[id].heading })));
