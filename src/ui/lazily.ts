import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { afterFirstView } from './first-view';
import { NotFetched } from './NotFetched';

/** Fetches a part of the application after the first view, so that it is there when it is wanted, even if its server has gone by then. */
export const fetchedLater = <Part>(load: () => Promise<Part>): (() => Promise<Part>) => {
  // Whoever wants the part will ask again, and hear what is wrong.
  afterFirstView(() => void load().catch(() => undefined));
  return load;
};

/** A component that the first paint does not need; where it cannot be fetched, its place says so. Whatever keeps the page's keys from acting belongs around it, not into it. */
export const lazily = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> => {
  const fetched = fetchedLater(load);
  return lazy(async () => ({ default: await fetched().catch(() => NotFetched) }));
};
