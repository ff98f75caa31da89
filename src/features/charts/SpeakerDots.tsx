import { createContext, memo, useContext } from 'react';
import { ResponsiveContainer, Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from 'recharts';
import type { ClaimId } from '../../model/ids';
import { useSame } from '../../ui/use-same';
import type { SpeakerMark, SpeakerSeries } from '../../view/series-by-speaker';
import { MarkShape } from './MarkShape';

interface SpeakerDotsProps {
  readonly series: readonly SpeakerSeries[];
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Marks extends Omit<SpeakerDotsProps, 'series'> {
  readonly marks: readonly SpeakerMark[];
}

// The drawing library makes every mark anew, and the focus with it is lost, whenever it is told of a change: what does
// not move a mark reaches it this way.
const MarksInView = createContext<Marks>({ marks: [], selected: null, onSelect: () => undefined });

const Dot = ({ x, y, index, row }: Place & { readonly index: number; readonly row: number }) => {
  const { marks, selected, onSelect } = useContext(MarksInView);
  const mark = marks[index];
  return mark === undefined ? (
    <g />
  ) : (
    <MarkShape
      x={x}
      y={y}
      size={14}
      sign={mark.sign}
      isSelected={mark.id === selected}
      title={`${mark.figure}: ${mark.sign.label}`}
      row={row}
      onClick={() => onSelect(mark.id)}
    />
  );
};

const samePlace = (a: Place, b: Place | undefined): boolean => a.x === b?.x && a.y === b.y;

const Drawing = memo(({ places, rows }: { readonly places: readonly Place[]; readonly rows: number }) => {
  // Ten places at least, so that few marks stand close to their speaker and not across the whole width.
  const across = Math.max(10, ...places.map(({ x }) => x + 1));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ScatterChart accessibilityLayer={false} margin={{ top: 0, right: 0, bottom: 0, left: 0 }}>
        <XAxis type="number" dataKey="x" domain={[-0.5, across - 0.5]} hide />
        <YAxis type="number" dataKey="y" domain={[-0.5, rows - 0.5]} reversed hide />
        <Scatter
          data={places.slice()}
          shape={({ cx = 0, cy = 0, index }: ScatterShapeProps) => (
            <Dot x={cx} y={cy} index={index} row={places[index]?.y ?? 0} />
          )}
          isAnimationActive={false}
        />
      </ScatterChart>
    </ResponsiveContainer>
  );
});

/** A mark per claim, in the row of its speaker, in story order. */
export const SpeakerDots = ({ series, selected, onSelect }: SpeakerDotsProps) => {
  const places = useSame(
    series.flatMap(({ marks }, y) => marks.map((_, x): Place => ({ x, y }))),
    samePlace,
  );
  const marks = series.flatMap((speaker) => speaker.marks);
  return (
    <MarksInView value={{ marks, selected, onSelect }}>
      <Drawing places={places} rows={series.length} />
    </MarksInView>
  );
};
