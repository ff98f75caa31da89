import { shapeDrawing } from '../../ui/shape-drawing';
import type { VerdictSign } from '../../view/verdict-sign';
import { pressable } from './pressable';

interface MarkShapeProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly sign: VerdictSign;
  readonly isSelected: boolean;
  readonly title: string;
  /** The row of things to press that the mark stands in; null where a button beside it does the same. */
  readonly row: number | null;
  readonly onClick: () => void;
}

/** A claim as a mark in a drawing, centred on the point: shape and colour by verdict, ringed where it is selected. */
export const MarkShape = ({ x, y, size, sign, isSelected, title, row, onClick }: MarkShapeProps) => (
  <g
    className={`chart-mark tone-${sign.tone}`}
    {...(row === null ? { onClick } : pressable(row, title, isSelected, onClick))}
  >
    <title>{title}</title>
    <circle cx={x} cy={y} r={size * 0.64} className={isSelected ? 'chart-mark-ring' : 'chart-mark-room'} />
    <g transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 16})`}>{shapeDrawing(sign.shape)}</g>
  </g>
);
