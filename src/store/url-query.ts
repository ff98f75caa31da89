import { Observable } from '../model/observable';

/** How long a query that replaces may wait, in milliseconds: browsers take a millisecond or two for each, and only so many a minute. */
const RESTS = 60;
/** What is to stand in the URL and does not yet; null where it does. */
let ahead: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What servers take as an address, with room to spare, in characters; what is longer stands in the fragment, which no server is sent. */
const LONGEST = 4000;
const isQuery = (hash: string): boolean => hash.startsWith('#?');

const addressOf = (query: string): string =>
  query.length > LONGEST
    ? `${location.pathname}#${query}`
    : `${location.pathname}${query}${isQuery(location.hash) ? '' : location.hash}`;
const settle = (): void => {
  clearTimeout(timer);
  if (ahead === null) return;
  history.replaceState(null, '', addressOf(ahead));
  ahead = null;
};
/** A new object for each change of the query; with the last subscriber what is ahead is written. */
const steps = new Observable<object>({}, () => settle);
const gone = (): void => {
  // Another page of the history is shown; what was to stand in the one left is of no use any more.
  ahead = null;
  steps.set({});
};
addEventListener('popstate', gone);
addEventListener('pagehide', settle);

/** The query of the view, with its question mark: the URL's, or what is about to stand there. */
export const currentQuery = (): string => ahead ?? (isQuery(location.hash) ? location.hash.slice(1) : location.search);

/** Calls back whenever the query changed, by the application or by Back; returns what ends it. */
export const watchQuery = steps.subscribe;

/** Writes the query: at once as a step that Back takes back, or a moment later in place of the one it stands on. */
export const writeQuery = (query: string, step: 'push' | 'replace'): void => {
  if (step === 'push') {
    settle();
    history.pushState(null, '', addressOf(query));
  } else {
    ahead = query;
    clearTimeout(timer);
    timer = setTimeout(settle, RESTS);
  }
  steps.set({});
};
