import { useEffect, useEffectEvent } from 'react';
import type { ColumnId, ViewState } from '../../model/view-state';
import { useStored } from '../../ui/use-stored';

/** Hides columns in the view and remembers them, so that a visit whose address names none begins with what was hidden last. */
export const useHidden = (
  hidden: readonly ColumnId[],
  onView: (change: Partial<ViewState>, how: 'push' | 'replace') => void,
): ((hidden: readonly ColumnId[]) => void) => {
  const [kept, keep] = useStored('hidden-columns', '');
  const begin = useEffectEvent(() => {
    if (hidden.length === 0 && kept !== '') onView({ hidden: kept.split(',') as ColumnId[] }, 'replace');
  });
  useEffect(() => begin(), []);
  return (next) => {
    keep(next.join(','));
    onView({ hidden: next }, 'push');
  };
};
