import { useId } from 'react';
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { type Fill, FillPatterns, fillOf } from './FillPatterns';
import { pressable } from './pressable';
import { RovingRows } from './RovingRows';

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

interface StackedRowsProps {
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** What a bar across the whole width stands for. */
  readonly whole: number;
  /** What is not drawn, in words; empty where everything is. */
  readonly rest: string;
}

interface Placed {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: BarRow;
  readonly index?: number;
}

// Names, drawing and numbers share it, in pixels.
const rowHeight = 24;

/** Bars of several parts, a row each; name and part can be pressed, by pointer or by key. */
export const StackedRows = ({ label, rows, whole, rest }: StackedRowsProps) => {
  const prefix = useId();
  const stop = Math.max(
    0,
    rows.findIndex(({ isPressed }) => isPressed),
  );
  const drawn = Math.max(0, ...rows.map(({ parts }) => parts.length));
  const draw = (place: number) =>
    function Part({ x = 0, y = 0, width = 0, height = 0, payload, index = 0 }: Placed) {
      const part = payload?.parts[place];
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
  return (
    <>
      <RovingRows label={label} className="chart-rows chart-rows-counted">
        <div className="chart-labels">
          {rows.map((row, at) =>
            row.onPress === null ? (
              <span key={row.key} className="chart-label" title={row.hint}>
                {row.label}
              </span>
            ) : (
              <button
                key={row.key}
                type="button"
                className="chart-label"
                data-row={at}
                aria-pressed={row.isPressed}
                tabIndex={at === stop ? 0 : -1}
                title={row.hint}
                onClick={row.onPress}
              >
                <bdi>{row.label}</bdi>
              </button>
            ),
          )}
        </div>
        <div className="chart-plot" style={{ height: rows.length * rowHeight }}>
          <ResponsiveContainer width="100%" height="100%">
            <BarChart
              accessibilityLayer={false}
              layout="vertical"
              data={rows.slice()}
              margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
            >
              <FillPatterns prefix={prefix} />
              <XAxis type="number" domain={[0, whole]} hide />
              <YAxis type="category" dataKey="key" hide />
              {Array.from({ length: drawn }, (_, place) => (
                <Bar
                  // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place in the bar.
                  key={place}
                  dataKey={({ parts }: BarRow) => parts[place]?.value ?? 0}
                  stackId="bar"
                  shape={draw(place)}
                  isAnimationActive={false}
                />
              ))}
            </BarChart>
          </ResponsiveContainer>
        </div>
        <ul className="chart-numbers">
          {rows.map(({ key, number }) => (
            <li key={key}>{number}</li>
          ))}
        </ul>
      </RovingRows>
      {rest === '' ? null : <p className="chart-rest">{rest}</p>}
    </>
  );
};
