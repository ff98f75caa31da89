import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { afterFirstView } from './first-view';
import { NotFetched } from './NotFetched';

/** Prefetches a chunk after the first view, so that it is available later even if the server has gone. */
export const fetchedLater = <Part>(load: () => Promise<Part>): (() => Promise<Part>) => {
  // A failed prefetch is retried, and reported, when the chunk is needed.
  afterFirstView(() => void load().catch(() => undefined));
  return load;
};

/** React.lazy with a prefetch and a message if the chunk cannot be loaded. Whatever blocks the page's single keys belongs around the component, not inside it. */
export const lazily = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> => {
  const fetched = fetchedLater(load);
  return lazy(async () => ({ default: await fetched().catch(() => NotFetched) }));
};
