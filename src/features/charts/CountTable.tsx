import { useState } from 'react';
import { Button } from '../../ui/Button';

/** A line of a table of numbers. */
export interface CountLine {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly string[];
  /** Null where pressing it leaves nothing pressed. */
  readonly isPressed: boolean | null;
  /** Null where there is nothing to press. */
  readonly onPress: (() => void) | null;
}

interface CountTableProps {
  readonly head: readonly string[];
  /** How many lines there are, shown or not. */
  readonly total: number;
  readonly rows: (most: number) => readonly CountLine[];
  /** Columns of words rather than numbers, by place; the first always is. */
  readonly words?: readonly number[];
}

// A page of lines: a table of thousands would hold the page up.
const page = 100;

/** A chart's numbers, a line each; beyond a hundred lines more come when asked for. */
export const CountTable = ({ head, total, rows, words = [] }: CountTableProps) => {
  const [most, setMost] = useState(page);
  const look = (at: number) => (at === 0 || words.includes(at) ? undefined : 'count');
  return (
    <>
      <table className="chart-table">
        <thead>
          <tr>
            {head.map((name, at) => (
              <th key={name} scope="col" className={look(at)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows(most).map(({ key, label, cells, isPressed, onPress }) => (
            <tr key={key}>
              <th scope="row">
                {onPress === null ? (
                  <span className="chart-label">{label}</span>
                ) : (
                  <button type="button" className="chart-label" aria-pressed={isPressed ?? undefined} onClick={onPress}>
                    <bdi>{label}</bdi>
                  </button>
                )}
              </th>
              {cells.map((cell, at) => (
                <td key={head[at + 1]} className={look(at + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {most < total ? (
        <Button look="quiet" onClick={() => setMost(most + page)}>
          {`${Math.min(page, total - most)} more of ${total.toLocaleString()}`}
        </Button>
      ) : null}
    </>
  );
};
