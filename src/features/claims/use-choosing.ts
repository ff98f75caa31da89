import { type KeyboardEvent, useRef } from 'react';
import type { ClaimId } from '../../model/ids';
import type { GridItem } from './grid-items';
import type { CellPlace } from './use-grid-focus';

interface ChoosingAt {
  readonly items: readonly GridItem[];
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
export const useChoosing = ({ items, selected, chosen, onChoose, place, focusCell }: ChoosingAt): Choosing => {
  const from = useRef<ClaimId | null>(null);
  const idAt = (row: number): ClaimId | null => {
    const item = items[row];
    return item?.is === 'claim' ? item.row.id : null;
  };
  const rowOf = (claim: ClaimId | null): number =>
    items.findIndex((item) => item.is === 'claim' && item.row.id === claim);
  const upTo = (claim: ClaimId): void => {
    from.current ??= selected;
    const [a, b] = [rowOf(from.current), rowOf(claim)];
    if (a < 0 || b < 0) return;
    const between = items.slice(Math.min(a, b), Math.max(a, b) + 1);
    onChoose(new Set(between.flatMap((item) => (item.is === 'claim' ? [item.row.id] : []))));
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
        from.current ??= here;
        upTo(next);
        focusCell({ row: place.row + step, column: place.column });
      } else if (isCtrl && event.key === ' ' && here !== null) {
        event.preventDefault();
        besides(here);
      } else if (isCtrl && event.key === 'a') {
        event.preventDefault();
        onChoose(new Set(items.flatMap((item) => (item.is === 'claim' ? [item.row.id] : []))));
      } else if (event.key.startsWith('Arrow') && !isCtrl) letGo();
    },
  };
};
