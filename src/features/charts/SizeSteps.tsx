import { memo, useId } from 'react';
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { VerdictFilter } from '../../model/view-state';
import { sayUnder } from '../../view/common-units';
import type { SizeStep } from '../../view/series-by-size';
import { signs } from '../../view/verdict-sign';
import { sayNumber, sayShort } from './chart-words';
import { FillPatterns, fillOf } from './FillPatterns';
import { pressable } from './pressable';
import { RovingRows } from './RovingRows';

interface SizeStepsProps {
  readonly family: string;
  readonly steps: readonly SizeStep[];
  readonly onStep: (step: SizeStep) => void;
}

interface Placed {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: SizeStep;
}

const verdicts = Object.keys(signs) as VerdictFilter[];

/** A step of the axis in words: "1,000 to 2,500: 34 figures". */
const sayStep = (family: string, { least, most, total }: SizeStep): string =>
  `${least === most ? sayUnder(family, least) : `${sayUnder(family, least)} to ${sayUnder(family, most)}`}: ${sayNumber(total)} ${total === 1 ? 'figure' : 'figures'}`;

/** How many figures fall into each step of the axis beneath, by verdict; a step can be pressed. */
export const SizeSteps = memo(({ family, steps, onStep }: SizeStepsProps) => {
  const prefix = useId();
  const tallest = Math.max(...steps.map(({ total }) => total));
  const first = steps.find(({ total }) => total > 0);
  const draw = ({ x = 0, y = 0, width = 0, height = 0, payload }: Placed) => {
    if (payload === undefined || payload.total === 0) return <g />;
    let bottom = y + height;
    return (
      <g
        className="chart-part"
        {...pressable(0, sayStep(family, payload), null, () => onStep(payload), payload === first)}
      >
        <title>{sayStep(family, payload)}</title>
        {verdicts.map((verdict) => {
          const part = ((payload.counts.get(verdict) ?? 0) / payload.total) * height;
          bottom -= part;
          return part === 0 ? null : (
            <rect
              key={verdict}
              className={`tone-${verdict}`}
              x={x + 0.5}
              y={bottom}
              width={Math.max(1, width - 1)}
              height={Math.max(1, part)}
              fill={fillOf(prefix, verdict)}
            />
          );
        })}
        {width < 15 && payload.total < tallest ? null : (
          <text x={x + width / 2} y={y - 3} textAnchor="middle" className="chart-count">
            {sayShort(payload.total)}
          </text>
        )}
      </g>
    );
  };
  return (
    <RovingRows label="Figures" className="chart-steps">
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          accessibilityLayer={false}
          data={steps.slice()}
          // As the axis beneath has it; above, room for the counts.
          margin={{ top: 14, right: 30, bottom: 0, left: 12 }}
          barCategoryGap={0}
        >
          <FillPatterns prefix={prefix} />
          <XAxis hide />
          <YAxis type="number" domain={[0, 'dataMax']} hide />
          <Bar dataKey="total" shape={draw} isAnimationActive={false} minPointSize={2} />
        </BarChart>
      </ResponsiveContainer>
    </RovingRows>
  );
});
