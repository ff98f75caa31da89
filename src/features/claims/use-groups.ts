import { useMemo, useState } from 'react';
import type { ClaimId } from '../../model/ids';
import type { Arrangement } from '../../view/arrange-rows';
import type { ClaimRow } from '../../view/row';
import { type GridLines, layLines } from './grid-lines';

/** Which groups are closed, and what opens and closes them. */
export interface Groups {
  /** The claims in order that neither a filter nor a closed group nor the fold hides. */
  readonly shown: readonly ClaimRow[];
  readonly lines: GridLines;
  readonly toggle: (key: string) => void;
  /** Null where nothing is grouped. */
  readonly closeAll: (() => void) | null;
  readonly openAll: (() => void) | null;
}

const none: ReadonlySet<string> = new Set();

const groupOf = ({ groups, claims }: Arrangement, claim: ClaimId | null): string | null => {
  if (groups === null || claim === null) return null;
  const at = claims.findIndex((row) => row.id === claim);
  return groups.find(({ from, count }) => at >= from && at < from + count)?.key ?? null;
};

const shownOf = (arrangement: Arrangement, closed: ReadonlySet<string>): readonly ClaimRow[] => {
  const { groups, claims, folded, ordered, unfolded } = arrangement;
  if (groups === null || closed.size === 0) return unfolded ? ordered : claims;
  const open = groups.flatMap(({ key, from, count }) => (closed.has(key) ? [] : claims.slice(from, from + count)));
  return unfolded ? [...open, ...folded] : open;
};

/** The lines of an arrangement with the groups that somebody closed; a claim that comes to be asked for opens its group. */
export const useGroups = (arrangement: Arrangement, asked: ClaimId | null): Groups => {
  const [closed, close] = useState(none);
  const [followed, follow] = useState(asked);
  if (followed !== asked) {
    follow(asked);
    const key = closed.size === 0 ? null : groupOf(arrangement, asked);
    if (key !== null && closed.has(key)) close(new Set([...closed].filter((each) => each !== key)));
  }
  const lines = useMemo(() => layLines(arrangement, closed), [arrangement, closed]);
  const shown = useMemo(() => shownOf(arrangement, closed), [arrangement, closed]);
  return useMemo(() => {
    const { groups } = arrangement;
    return {
      lines,
      shown,
      toggle: (key) => {
        const next = new Set(closed);
        if (!next.delete(key)) next.add(key);
        close(next);
      },
      closeAll: groups && (() => close(new Set(groups.map(({ key }) => key)))),
      openAll: groups && (() => close(none)),
    };
  }, [arrangement, closed, lines, shown]);
};
