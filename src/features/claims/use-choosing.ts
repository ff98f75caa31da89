import { type KeyboardEvent, useRef } from 'react';
import type { ClaimId } from '../../model/ids';
import type { GridLines } from './grid-lines';
import type { CellPlace } from './use-grid-focus';

interface ChoosingAt {
  readonly lines: GridLines;
  readonly selected: ClaimId | null;
  readonly chosen: ReadonlySet<ClaimId>;
  readonly onChoose: (chosen: ReadonlySet<ClaimId>) => void;
  readonly place: CellPlace;
  readonly focusCell: (place: CellPlace) => void;
}

interface Choosing {
  readonly press: (claim: ClaimId, how: 'one' | 'besides' | 'up to') => void;
  readonly onChooseKey: (event: KeyboardEvent) => void;
}

const none: ReadonlySet<ClaimId> = new Set();
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Selecting several rows as lists do: Ctrl adds or takes away one, Shift goes as far as here, Ctrl+A takes all, anything plain lets go. */
export const useChoosing = ({ lines, selected, chosen, onChoose, place, focusCell }: ChoosingAt): Choosing => {
  const from = useRef<ClaimId | null>(null);
  const idAt = (row: number): ClaimId | null => {
    const line = lines.at(row);
    return line?.is === 'claim' ? line.row.id : null;
  };
  /** Where a stretch of rows begins; what is not in the list any more is no place to begin. */
  const begin = (at: ClaimId | null): void => {
    if (lines.lineOf(from.current) < 0) from.current = at;
  };
  const upTo = (claim: ClaimId): void => {
    begin(selected);
    const [a, b] = [lines.lineOf(from.current), lines.lineOf(claim)];
    if (a < 0 || b < 0) return;
    onChoose(new Set(lines.claimsBetween(a, b)));
  };
  const besides = (claim: ClaimId): void => {
    const next = new Set(chosen.size === 0 && selected !== null ? [selected] : chosen);
    if (!next.delete(claim)) next.add(claim);
    from.current = claim;
    onChoose(next);
  };
  const letGo = (): void => {
    from.current = null;
    if (chosen.size > 0) onChoose(none);
  };
  return {
    press: (claim, how) => {
      if (how === 'up to') upTo(claim);
      else if (how === 'besides') besides(claim);
      else letGo();
    },
    onChooseKey: (event) => {
      const step = steps[event.key];
      const here = idAt(place.row);
      const isCtrl = event.ctrlKey || event.metaKey;
      if (event.shiftKey && step !== undefined) {
        const next = idAt(place.row + step);
        event.preventDefault();
        if (next === null) return;
        begin(here);
        upTo(next);
        focusCell({ row: place.row + step, column: place.column });
      } else if (isCtrl && event.key === ' ' && here !== null) {
        event.preventDefault();
        besides(here);
      } else if (isCtrl && event.key === 'a') {
        event.preventDefault();
        onChoose(new Set(lines.claimsBetween(0, lines.count - 1)));
      } else if (event.key.startsWith('Arrow') && !isCtrl) letGo();
    },
  };
};
