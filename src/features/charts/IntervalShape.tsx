import type { SizeMark } from '../../view/series-by-size';
import { MarkShape } from './MarkShape';

interface IntervalShapeProps {
  readonly mark: SizeMark;
  /** Where the interval's lower end falls, and its vertical middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isSelected: boolean;
  readonly onClick: () => void;
}

const reach = 22;

/** One figure: a mark at its value, a bar between closed ends, an arrow where an end is open. */
export const IntervalShape = ({ mark, x, y, width, isSelected, onClick }: IntervalShapeProps) => {
  const left = width < 0 ? x + width : x;
  const span = Math.abs(width);
  const at = left + span / 2;
  const openRight = mark.high === null;
  const openLeft = mark.low === null;
  return (
    <g className={`interval tone-${mark.sign.tone}${mark.vague ? ' interval-vague' : ''}`}>
      {span > 1 ? (
        <>
          <line x1={left} x2={left + span} y1={y} y2={y} className="interval-bar" />
          <path d={`M${left} ${y - 5}v10M${left + span} ${y - 5}v10`} className="interval-end" />
        </>
      ) : null}
      {openRight ? <path d={`M${left + span} ${y}h${reach}m-5 -4l5 4l-5 4`} className="interval-end" /> : null}
      {openLeft ? <path d={`M${left} ${y}h${-reach}m5 -4l-5 4l5 4`} className="interval-end" /> : null}
      <MarkShape
        x={at}
        y={y}
        size={12}
        sign={mark.sign}
        isSelected={isSelected}
        title={`${mark.figure} ${mark.subject}, ${mark.speaker}: ${mark.sign.label}`}
        row={null}
        onClick={onClick}
      />
    </g>
  );
};
