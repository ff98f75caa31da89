import type { ColumnId } from '../../model/view-state';
import type { ColumnLayout } from '../../view/column-layout';

interface Track {
  /** In rem. */
  readonly least: number;
  /** The share of what is left; 0 takes no more than the least. */
  readonly share: number;
  /** The same where the grid is narrow and the assertion has a line of its own. */
  readonly narrow: string;
}

const tracks: Readonly<Record<ColumnId, Track>> = {
  article: { least: 8, share: 1.5, narrow: 'minmax(0, 1.3fr)' },
  number: { least: 2.1, share: 0, narrow: '2rem' },
  figure: { least: 6, share: 1.15, narrow: 'minmax(0, 1.3fr)' },
  assertion: { least: 9, share: 2.5, narrow: '' },
  speaker: { least: 6.5, share: 1.3, narrow: 'minmax(0, 1.4fr)' },
  mode: { least: 6, share: 0, narrow: 'minmax(0, 1fr)' },
  said: { least: 3.5, share: 0, narrow: '3rem' },
  verdict: { least: 6.6, share: 0.7, narrow: 'minmax(6.4rem, 1.1fr)' },
  evidence: { least: 4.6, share: 0.7, narrow: 'minmax(4.4rem, 0.9fr)' },
};

/** The grid's columns as style: how wide each is, how wide all are at least, and the same for a narrow grid. */
export const columnTracks = (shown: readonly ColumnId[], { widths }: ColumnLayout): Record<`--${string}`, string> => {
  const wide = shown.map((column) => {
    const { least, share } = tracks[column];
    const width = widths[column];
    if (width !== undefined) return { track: `${width}px`, least: `${width}px` };
    return { track: share === 0 ? `${least}rem` : `minmax(${least}rem, ${share}fr)`, least: `${least}rem` };
  });
  return {
    '--tracks': wide.map(({ track }) => track).join(' '),
    '--least': `calc(${['0px', ...wide.map(({ least }) => least)].join(' + ')})`,
    '--narrow-tracks': shown.map((column) => tracks[column].narrow).join(' '),
  };
};
