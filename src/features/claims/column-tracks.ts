import type { ColumnId } from '../../model/view-state';
import type { ColumnLayout } from '../../view/column-layout';
import { columnTable } from './columns';

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
