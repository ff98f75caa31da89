/** What the page asks of this worker: whether its build holds a file (answered through the port), or to take over. */
export type BuildRequest = { readonly holds: string } | { readonly takeOver: true };

/** Written in by the build: its id, and the integrity of each of its files by address below the scope; '' is the page itself. */
declare const build: { readonly id: string; readonly files: Readonly<Record<string, string>> };

// The platform's types for pages and for service workers exclude each other; these are the few that are used.
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
declare const registration: ServiceWorkerRegistration;
declare const clients: { claim(): Promise<void> };
declare const skipWaiting: () => Promise<void>;

/** Prefixes: of a cache's name before the build's id, and of a page's lock before its entry script. */
const CACHE = 'claim-ledger build ';
const PAGE = 'claim-ledger page ';
/** The build is written in below what is run at once. */
const own = (): string => CACHE + build.id;

/** Vite's preview, among others, says that an answer varies by origin; the files of a build do not. */
const anyOrigin = { ignoreVary: true };

const addressOf = (path: string): string => new URL(path, registration.scope).href;

/** Caches every file of this build, all or none, one after the other so that the page keeps most of a slow connection. */
const fillCache = async (): Promise<void> => {
  const cache = await caches.open(own());
  try {
    for (const [path, integrity] of Object.entries(build.files)) {
      const address = addressOf(path);
      // A name carries a hash of the file, so that another build's file of that name is the same; the page alone has none.
      const kept = path === '' ? undefined : await caches.match(address, anyOrigin);
      // A server may answer for a missing file with the page itself; the integrity check catches that.
      const file = kept ?? (await fetch(address, { integrity, cache: 'no-cache' }));
      if (!file.ok) throw new Error(`${address} was not there (HTTP ${file.status}).`);
      await cache.put(address, file);
    }
  } catch (error) {
    await caches.delete(own());
    throw error;
  }
};

/** Deletes the caches of builds that no open tab uses. */
const dropOldCaches = async (): Promise<void> => {
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHE) && name !== own());
  if (names.length === 0) return;
  const { held = [] } = await navigator.locks.query();
  const entries = held.flatMap(({ name }) => (name?.startsWith(PAGE) ? [name.slice(PAGE.length)] : []));
  for (const name of names) {
    const cache = await caches.open(name);
    const found = await Promise.all(entries.map((entry) => cache.match(entry, anyOrigin)));
    // A build being installed has no tab yet.
    const isComing = registration.installing !== null || registration.waiting !== null;
    if (!isComing && found.every((file) => file === undefined)) await caches.delete(name);
  }
};

/** From this build, else from one that another tab still shows, else from the server. */
const answer = async (request: Request | string): Promise<Response> =>
  (await (await caches.open(own())).match(request, anyOrigin)) ??
  (await caches.match(request, anyOrigin)) ??
  fetch(request);

const onInstall = (event: Event): void => (event as ExtendableEvent).waitUntil(fillCache());

// Without this the first visit would need a reload to work offline.
const onActivate = (event: Event): void => (event as ExtendableEvent).waitUntil(clients.claim());

const onFetch = (happened: Event): void => {
  const event = happened as FetchEvent;
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || !url.startsWith(registration.scope)) return;
  if (mode !== 'navigate') {
    event.respondWith(answer(event.request));
    return;
  }
  const page = registration.scope;
  if (![page, `${page}index.html`].includes(origin + pathname)) return;
  event.respondWith(answer(page));
  event.waitUntil(dropOldCaches());
};

const onMessage = ({ data, ports }: MessageEvent<BuildRequest>): void => {
  if ('takeOver' in data) void skipWaiting();
  else ports[0]?.postMessage(Object.keys(build.files).some((path) => addressOf(path) === data.holds));
};

addEventListener('install', onInstall);
addEventListener('activate', onActivate);
addEventListener('fetch', onFetch);
addEventListener('message', onMessage);
