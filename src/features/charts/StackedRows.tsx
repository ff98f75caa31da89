import { useSame } from '../../ui/use-same';
import { RovingRows } from './RovingRows';
import { type BarLengths, type BarRow, PartsInView, StackedBars } from './StackedBars';

interface StackedRowsProps {
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** What a bar across the whole width stands for. */
  readonly whole: number;
  /** What is not drawn, in words; empty where everything is. */
  readonly rest: string;
}

const sameLengths = (a: BarLengths, b: BarLengths | undefined): boolean =>
  b !== undefined &&
  a.key === b.key &&
  a.values.length === b.values.length &&
  a.values.every((value, at) => value === b.values[at]);

// Names, drawing and numbers share it, in pixels.
const rowHeight = 24;

/** Bars of several parts, a row each; name and part can be pressed, by pointer or by key. */
export const StackedRows = ({ label, rows, whole, rest }: StackedRowsProps) => {
  const stop = Math.max(
    0,
    rows.findIndex(({ isPressed }) => isPressed),
  );
  // Laid out anew only where a length changes: what is drawn keeps its place, and the focus.
  const bars = useSame(
    rows.map(({ key, parts }): BarLengths => ({ key, values: parts.map(({ value }) => value) })),
    sameLengths,
  );
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
          <PartsInView value={rows}>
            <StackedBars bars={bars} whole={whole} />
          </PartsInView>
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
