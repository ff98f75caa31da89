import type { Page } from '@playwright/test';

/** One event as it lies in the database, as far as the flows look at it. */
export interface RawEvent {
  readonly id: string;
  readonly act: string;
  readonly target: string;
  readonly type: string;
  readonly verdict?: { readonly is: string } | null;
  readonly evidence?: { readonly says: string };
}

/** Opens an empty page of the application's origin, without the application. */
export const openBlank = async (page: Page): Promise<Page> => {
  await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Blank</title>' }));
  await page.goto('/blank');
  return page;
};

/** Every event of the database in order, read without the application's own code. */
export const readEvents = (page: Page): Promise<RawEvent[]> =>
  page.evaluate(async () => {
    const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('claim-ledger'));
    const transaction = database.transaction(['events', 'segments']);
    const tail = settle(transaction.objectStore('events').getAll() as IDBRequest<RawEvent[]>);
    const segments = settle(transaction.objectStore('segments').getAll() as IDBRequest<{ events: RawEvent[] }[]>);
    const all = [...(await segments).flatMap((segment) => segment.events), ...(await tail)];
    database.close();
    return all.sort((a, b) => (a.id < b.id ? -1 : 1));
  });

/** Opens the database at this version as another version of the application would, makes the stores named, and holds it open until `releaseDatabase`; its version. */
export const holdDatabase = (page: Page, version: number, stores: readonly string[]): Promise<number> =>
  page.evaluate(
    ([at, names]) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('claim-ledger', at);
        request.onupgradeneeded = () => {
          for (const name of names) request.result.createObjectStore(name);
        };
        request.onblocked = () => reject(new Error('blocked by another tab'));
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          resolve(request.result.version);
        };
      }),
    [version, stores] as const,
  );

/** Lets go of what `holdDatabase` holds. */
export const releaseDatabase = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());

/** Shuts out every tab as a newer version of the application does, and leaves the database as it was. */
export const shutOutTabs = (page: Page, version: number): Promise<void> =>
  page.evaluate(
    (at) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('claim-ledger', at);
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onerror = () => resolve();
      }),
    version,
  );
