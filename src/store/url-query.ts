import { Observable } from '../model/observable';

/** Replacements are debounced by this long (ms): each costs a browser 1 to 2 ms, and browsers limit their number per minute. */
const RESTS = 60;
/** The query not yet written to the URL; null if there is none. */
let ahead: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The longest query put in the URL's search part, in characters; a longer one goes into the fragment, which is never sent to a server. */
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
/** Changes with every change of the query; when the last subscriber leaves, the pending query is written. */
const steps = new Observable<object>({}, () => settle);
const gone = (): void => {
  // Back or Forward: the pending query belonged to the entry that was left.
  ahead = null;
  steps.set({});
};
addEventListener('popstate', gone);
addEventListener('pagehide', settle);

/** The current query with its question mark: the pending one, else the URL's. */
export const currentQuery = (): string => ahead ?? (isQuery(location.hash) ? location.hash.slice(1) : location.search);

/** Calls back when the query changes, by the application or by Back; returns the unsubscribe function. */
export const watchQuery = steps.subscribe;

/** Writes the query: `push` at once as a new history entry, `replace` debounced over the current one. */
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
