import { createContext, memo, useContext, useId } from 'react';
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { type Fill, FillPatterns, fillOf } from './FillPatterns';
import { pressable } from './pressable';

/** A stretch of a bar. */
export interface BarPart {
  readonly fill: Fill;
  readonly value: number;
  /** What it says, in words. */
  readonly label: string;
  readonly isPressed: boolean;
  /** Null where there is nothing to press. */
  readonly onPress: (() => void) | null;
}

/** A bar with its name before it and its number after it. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly number: string;
  readonly parts: readonly BarPart[];
  readonly isPressed: boolean;
  /** Null where there is nothing to filter by. */
  readonly onPress: (() => void) | null;
}

/** How long the parts of a bar are. */
export interface BarLengths {
  readonly key: string;
  readonly values: readonly number[];
}

/** What the bars say now. The drawing library makes every bar anew, and the focus with it is lost, whenever it is told of a change: what does not move a bar reaches its parts this way. */
export const PartsInView = createContext<readonly BarRow[]>([]);

interface PartShapeProps {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly index?: number | undefined;
}

const PartShape = ({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
  index = 0,
  place,
  prefix,
}: PartShapeProps & { readonly place: number; readonly prefix: string }) => {
  const part = useContext(PartsInView)[index]?.parts[place];
  if (part === undefined || part.value === 0) return <g />;
  const pressing = part.onPress === null ? {} : pressable(index, part.label, part.isPressed, part.onPress);
  return (
    <g className={`chart-part tone-${part.fill}`} {...pressing}>
      <title>{part.label}</title>
      <rect
        x={x + 0.5}
        y={y + height / 2 - 6.5}
        width={Math.max(2, width - 1)}
        height={13}
        fill={fillOf(prefix, part.fill)}
      />
    </g>
  );
};

interface StackedBarsProps {
  readonly bars: readonly BarLengths[];
  /** What a bar across the whole width stands for. */
  readonly whole: number;
}

/** The drawing of bars in several parts. */
export const StackedBars = memo(({ bars, whole }: StackedBarsProps) => {
  const prefix = useId();
  const drawn = Math.max(0, ...bars.map(({ values }) => values.length));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        accessibilityLayer={false}
        layout="vertical"
        data={bars.slice()}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      >
        <FillPatterns prefix={prefix} />
        <XAxis type="number" domain={[0, whole]} hide />
        <YAxis type="category" dataKey="key" hide />
        {Array.from({ length: drawn }, (_, place) => (
          <Bar
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place in the bar.
            key={place}
            dataKey={`values[${place}]`}
            stackId="bar"
            shape={(placed: PartShapeProps) => (
              <PartShape
                x={placed.x}
                y={placed.y}
                width={placed.width}
                height={placed.height}
                index={placed.index}
                place={place}
                prefix={prefix}
              />
            )}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
});
