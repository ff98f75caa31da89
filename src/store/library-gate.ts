import { fetchPart } from '../model/fetch-part';
import type { Database } from './database';
import type { LibraryStore } from './library';
import { watchArticles, watchTexts } from './watch-articles';

/** The library's side of a database; what the first paint does not need is fetched when it is first asked. */
export const libraryGate = (database: Database): LibraryStore => {
  let fetched: Promise<LibraryStore> | null = null;
  const library = (): Promise<LibraryStore> => {
    fetched ??= fetchPart(() => import('./library-store')).then(
      ({ libraryStore }) => libraryStore(database),
      (error: unknown) => {
        fetched = null;
        throw error;
      },
    );
    return fetched;
  };
  return {
    addArticles: async (...asked) => (await library()).addArticles(...asked),
    addRevision: async (...asked) => (await library()).addRevision(...asked),
    remove: async (...asked) => (await library()).remove(...asked),
    restore: async (...asked) => (await library()).restore(...asked),
    unread: async (...asked) => (await library()).unread(...asked),
    revision: async (...asked) => (await library()).revision(...asked),
    saveReadings: async (...asked) => (await library()).saveReadings(...asked),
    revisions: async (...asked) => (await library()).revisions(...asked),
    records: async (...asked) => (await library()).records(...asked),
    prints: async () => (await library()).prints(),
    textsWith: async (...asked) => (await library()).textsWith(...asked),
    keepWaiting: async (...asked) => (await library()).keepWaiting(...asked),
    waiting: async () => (await library()).waiting(),
    readWaiting: async (...asked) => (await library()).readWaiting(...asked),
    dropWaiting: async (...asked) => (await library()).dropWaiting(...asked),
    watch: (told) => watchArticles(database, told),
    watchTexts: (told) => watchTexts(database, told),
  };
};
