const watchers = new Set<() => void>();

/** Calls back whenever the URL's query changed, by the application or by Back; returns what ends it. */
export const watchQuery = (changed: () => void): (() => void) => {
  watchers.add(changed);
  addEventListener('popstate', changed);
  return () => {
    watchers.delete(changed);
    removeEventListener('popstate', changed);
  };
};

/** The URL's query as it stands, with its question mark. */
export const currentQuery = (): string => location.search;

/** Writes the URL's query: as a step that Back takes back, or in place of the one it stands on. */
export const writeQuery = (query: string, step: 'push' | 'replace'): void => {
  const url = `${location.pathname}${query}${location.hash}`;
  if (step === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
  for (const changed of watchers) changed();
};
