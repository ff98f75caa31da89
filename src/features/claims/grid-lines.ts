import type { ClaimId } from '../../model/ids';
import type { Arrangement } from '../../view/arrange-rows';
import type { Group } from '../../view/group-rows';
import type { ClaimRow } from '../../view/row';

/** A line of the grid: a claim, the heading of a group, or the switch that folds the rest away. */
export type GridLine =
  | { readonly is: 'claim'; readonly row: ClaimRow }
  | { readonly is: 'group'; readonly group: Group; readonly isOpen: boolean }
  | { readonly is: 'fold'; readonly isOpen: boolean };

type Heading = Exclude<GridLine, { readonly is: 'claim' }>;

/** The lines of the grid in order, made when they are asked for: there may be a hundred thousand. */
export interface GridLines {
  readonly count: number;
  readonly at: (line: number) => GridLine | undefined;
  /** Stays with a line wherever it moves. */
  readonly keyAt: (line: number) => string;
  /** -1 where the claim is not shown. */
  readonly lineOf: (claim: ClaimId | null) => number;
  /** The line of the heading that a line stands under; -1 where there is none. */
  readonly headingOf: (line: number) => number;
  /** The claims of two lines and those between them, in order. */
  readonly claimsBetween: (a: number, b: number) => ClaimId[];
}

/** A heading, if any, and the rows shown beneath it. */
interface Part {
  readonly heading: Heading | null;
  readonly rows: readonly ClaimRow[];
  /** Which of the rows are its own. */
  readonly from: number;
  readonly shown: number;
}

const partsOf = ({ claims, folded, unfolded, groups }: Arrangement, closed: ReadonlySet<string>): Part[] => {
  const parts: Part[] =
    groups === null
      ? [{ heading: null, rows: claims, from: 0, shown: claims.length }]
      : groups.map((group) => {
          const isOpen = !closed.has(group.key);
          return {
            heading: { is: 'group', group, isOpen },
            rows: claims,
            from: group.from,
            shown: isOpen ? group.count : 0,
          };
        });
  if (folded.length > 0)
    parts.push({
      heading: { is: 'fold', isOpen: unfolded },
      rows: folded,
      from: 0,
      shown: unfolded ? folded.length : 0,
    });
  return parts;
};

/** Lays an arrangement out in lines, the rows of closed groups left out. */
export const layLines = (arrangement: Arrangement, closed: ReadonlySet<string>): GridLines => {
  const parts = partsOf(arrangement, closed);
  const starts: number[] = [];
  let count = 0;
  for (const { heading, shown } of parts) {
    starts.push(count);
    count += shown + Number(heading !== null);
  }
  const partAt = (line: number): number => {
    let [low, high] = [0, parts.length - 1];
    while (low < high) {
      const half = (low + high + 1) >>> 1;
      if ((starts[half] ?? 0) <= line) low = half;
      else high = half - 1;
    }
    return low;
  };
  const inPart = (line: number) => {
    const at = partAt(line);
    const part = line < 0 || line >= count ? undefined : parts[at];
    const first = (starts[at] ?? 0) + Number(part?.heading !== null);
    return { part, start: starts[at] ?? 0, row: part?.rows[part.from + line - first], isHeading: line < first };
  };
  const at = (line: number): GridLine | undefined => {
    const { part, row, isHeading } = inPart(line);
    if (isHeading) return part?.heading ?? undefined;
    return row === undefined ? undefined : { is: 'claim', row };
  };
  return {
    count,
    at,
    keyAt: (line) => {
      const { part, row, isHeading } = inPart(line);
      if (!isHeading) return row?.id ?? String(line);
      return part?.heading?.is === 'group' ? `group ${part.heading.group.key}` : 'fold';
    },
    lineOf: (claim) => {
      if (claim === null) return -1;
      for (const [index, { heading, rows, from, shown }] of parts.entries())
        for (let place = from; place < from + shown; place += 1)
          if (rows[place]?.id === claim) return (starts[index] ?? 0) + Number(heading !== null) + place - from;
      return -1;
    },
    headingOf: (line) => {
      const { part, start } = inPart(line);
      return part === undefined || part.heading === null ? -1 : start;
    },
    claimsBetween: (a, b) => {
      const claims: ClaimId[] = [];
      for (let line = Math.min(a, b); line <= Math.max(a, b); line += 1) {
        const found = at(line);
        if (found?.is === 'claim') claims.push(found.row.id);
      }
      return claims;
    },
  };
};
