import type { DecisionQueue } from './decision-queue';

/** Lets the browser ask before the page is left while a decision is not on disk; returns what ends it. */
export const holdPageOpen = (queue: Pick<DecisionQueue, 'saving'>): (() => void) => {
  const hold = (event: BeforeUnloadEvent): void => {
    if (queue.saving().state !== 'saved') event.preventDefault();
  };
  addEventListener('beforeunload', hold);
  return () => removeEventListener('beforeunload', hold);
};
