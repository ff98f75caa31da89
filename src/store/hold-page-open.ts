import type { DecisionQueue } from './decision-queue';

/** Lets the browser ask before the page is left while a decision is not on disk; returns what ends it. */
export const holdPageOpen = (queue: Pick<DecisionQueue, 'saving'>): (() => void) => {
  const hold = (event: BeforeUnloadEvent): void => {
    const saving = queue.saving.get();
    const mayLeave = saving.state === 'saved' || (saving.state === 'failed' && saving.canLeave);
    if (!mayLeave) event.preventDefault();
  };
  addEventListener('beforeunload', hold);
  return () => removeEventListener('beforeunload', hold);
};
