import { use, useSyncExternalStore } from 'react';
import { type Services, useServices } from '../../services';

/** What reads in the background; suspends until it was fetched. */
export const useBackgroundReading = (): Awaited<Services['reading']> => use(useServices().reading);

/** How reading in the background stands; live. */
export const useReading = (): ReturnType<Awaited<Services['reading']>['state']['get']> => {
  const { state } = useBackgroundReading();
  return useSyncExternalStore(state.subscribe, state.get);
};
