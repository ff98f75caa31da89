import type { Store } from '../store/open';

export const find = (store: Store): number => store.size;
