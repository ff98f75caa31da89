/** A claim in an overview of the article. */
export interface OverviewMark {
  /** How far down the article, 0 to 1. */
  readonly at: number;
  /** The name of its colour and line. */
  readonly look: string;
}

/** The lines of an overview on which each look appears, ascending; at most one mark per look and line, however many claims there are. */
export const gatherMarks = (marks: readonly OverviewMark[], lines: number): ReadonlyMap<string, readonly number[]> => {
  const byLook = new Map<string, Set<number>>();
  for (const { at, look } of marks) {
    const line = Math.min(lines - 1, Math.max(0, Math.floor(at * lines)));
    const seen = byLook.get(look);
    if (seen === undefined) byLook.set(look, new Set([line]));
    else seen.add(line);
  }
  return new Map([...byLook].map(([look, seen]) => [look, [...seen].sort((a, b) => a - b)]));
};
