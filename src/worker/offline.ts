import { newVersion } from './new-version';
import type { BuildRequest } from './service-worker';

const askWorker = (worker: ServiceWorker, request: BuildRequest): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(request, [port2]);
  });

/** Loads the page in the newest version that is on this machine. */
const takeNewest = ({ waiting }: ServiceWorkerRegistration): void => {
  if (waiting === null) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ takeOver: true } satisfies BuildRequest);
};

/** Tells whether the newest version on this machine is another than this page's, whose entry script is given. */
const look = async (registration: ServiceWorkerRegistration, entry: string): Promise<void> => {
  const newest = registration.waiting ?? registration.active;
  const isMine = newest === null || (await askWorker(newest, { holds: entry })) === true;
  if (isMine !== (newVersion.get() === null)) newVersion.set(isMine ? null : () => takeNewest(registration));
};

/** Keeps the application's files on this machine, so that it opens without a network, and looks out for a newer version of it; `entry` is the address of the page's script. Where the browser or the address (not https, not this machine) allows no service worker, nothing changes. */
export const keepOffline = async (entry: string): Promise<void> => {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  // A private window may refuse, and the network may be off: the next visit asks again.
  const registration = await container?.register(`${import.meta.env.BASE_URL}service-worker.js`).catch(() => undefined);
  if (registration === undefined) return;
  const lookAgain = (): void => void look(registration, entry);
  const follow = (): void => registration.installing?.addEventListener('statechange', lookAgain);
  // It may have been found before anybody listened.
  follow();
  registration.addEventListener('updatefound', follow);
  container.addEventListener('controllerchange', lookAgain);
  // Without a network there is none to be found.
  const ask = (): void => void registration.update().catch(() => undefined);
  document.addEventListener('visibilitychange', () => {
    // A page that stays open for days hears of a new version when it is looked at again.
    if (document.visibilityState === 'visible') ask();
  });
  // Browsers ask by themselves when they find the time, which on a busy machine is late.
  if (registration.active !== null) ask();
  lookAgain();
};
