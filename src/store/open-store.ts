import type { ArticleId, RevisionId } from '../model/ids';
import { Observable } from '../model/observable';
import type { TextPrint } from '../model/text-print';
import { newArticle } from './add-article';
import { attempt } from './attempt';
import { type ArticleRecord, Database } from './database';
import { asSummary, listDeleted, purgeArticle, purgeOld } from './deleted-articles';
import { EventLog } from './event-log';
import { libraryGate } from './library-gate';
import { liveQuery } from './live-query';
import { mendMetadata } from './mend-metadata';
import { newNode } from './new-node';
import { PageArticles, watchBoth } from './page-articles';
import { pruneReadings } from './prune-readings';
import { openRescue } from './rescue';
import { inReserve } from './reserve';
import type { Settings, Store, StoreState } from './store';
import { storeError } from './store-error';
import { lastReading, watchArticle } from './watch-article';

/** Opens the database of that name, at once usable: calls wait until it is open; the factory is the browser's or a storage bucket's. */
export const openStore = (name = 'claim-ledger', factory: IDBFactory = indexedDB): Store => {
  const database = new Database(name, factory);
  const log = new EventLog(database);
  const rescue = openRescue(name, newNode());
  const page = new PageArticles();
  const state = new Observable<StoreState>('open');

  database.on('blocked', () => state.set('blocked'));
  database.on('versionchange', () => {
    // Closing at once keeps this tab from blocking the newer version.
    database.close({ disableAutoOpen: true });
    state.set('superseded');
    return false;
  });
  database
    .open()
    .then(
      () => {
        if (state.get() === 'blocked') state.set('open');
      },
      (error: unknown) => {
        if (storeError('', error).kind === 'superseded') state.set('superseded');
        throw error;
      },
    )
    .then(() => log.receive([], Date.now()))
    .then(() => purgeOld(database))
    .then(() => rescue.takeOver((events) => log.receive(events, Date.now())))
    .catch(putOff('Housekeeping waits for the next start.'));

  const change = (what: string, id: ArticleId, part: Partial<ArticleRecord>): Promise<void> =>
    attempt(what, () => database.articles.update(id, part)).then(() => {});

  const addArticle: Store['addArticle'] = (article, revision) =>
    attempt('The article was not saved.', () =>
      database.transaction('rw', database.articles, database.texts, async () => {
        const known = await database.articles.get(article.id);
        if ((await database.texts.get(revision.id)) === undefined) await database.texts.add(revision);
        if (known === undefined) await database.articles.add({ ...article, claims: 0, judged: 0 });
        else if (known.revision !== article.revision) {
          await database.articles
            .where('id')
            .equals(article.id)
            .modify((record: { revision: RevisionId; print?: TextPrint }) => {
              record.revision = article.revision;
              // The print belonged to the previous text.
              delete record.print;
            });
        }
      }),
    );

  const saveExtraction: Store['saveExtraction'] = (article, revision, extraction) =>
    attempt('The claims were not saved.', () =>
      database.transaction('rw', database.claims, async () => {
        const { engineVersion } = extraction;
        await database.claims.put({ article, revision, engineVersion, savedAt: Date.now(), extraction });
        await pruneReadings(database, article, revision);
      }),
    );

  const articles: Store['articles'] = () =>
    attempt('The articles could not be read.', async () => {
      const all = await database.articles.toArray();
      return all
        .filter((record) => record.removedAt === undefined)
        .sort((a, b) => b.addedAt - a.addedAt)
        .map(asSummary);
    });
  const deletedArticles: Store['deletedArticles'] = () =>
    attempt('The deleted articles could not be read.', async () => listDeleted(await database.articles.toArray()));
  const held: Store['held'] = () => attempt('The reviews held apart could not be read.', () => database.held.toArray());
  const setting: Store['setting'] = <Key extends keyof Settings>(key: Key) =>
    attempt('The settings could not be read.', async () => {
      const record = await database.settings.get(key);
      return (record?.value as Settings[Key] | undefined) ?? null;
    });

  return {
    name,
    library: libraryGate(database),
    live: {
      articles: liveQuery(database, 'articles', articles),
      deletedArticles: liveQuery(database, 'articles', deletedArticles),
      held: liveQuery(database, 'held', held),
      reviewer: liveQuery(database, 'settings', () => setting('reviewer')),
      backupAt: liveQuery(database, 'settings', () => setting('backupAt')),
    },
    articles,
    watchArticle: (id, told) => watchBoth(page, id, (stored) => watchArticle(database, log, id, stored), told),
    keepOnPage: (read, id) => {
      const { article, revision } = newArticle(read, id);
      page.keep(article, revision);
      return article.id;
    },
    keepFromPage: async (id) => {
      const records = page.recordsOf(id);
      if (records === null) return;
      const { claims: _claims, judged: _judged, ...article } = records.article;
      await addArticle(article, records.text);
      if (records.extraction !== null) await saveExtraction(id, records.text.id, records.extraction);
      page.forget(id);
    },
    addArticle,
    mendMetadata: (id, metadata) =>
      attempt('Title and date were not saved.', async () => {
        page.mend(id, metadata);
        await mendMetadata(database, id, metadata);
      }),
    removeArticle: (id) => change('The article was not deleted.', id, { removedAt: Date.now() }),
    restoreArticle: (id) =>
      attempt('The article was not brought back.', () =>
        database.articles
          .where('id')
          .equals(id)
          .modify((record: { removedAt?: number }) => {
            delete record.removedAt;
          }),
      ).then(() => {}),
    deletedArticles,
    purgeArticle: (id) => attempt('The article was not deleted for good.', () => purgeArticle(database, id)),
    saveCounts: (id, counts) => change('The counts were not saved.', id, counts),
    extraction: (article, revision, engineVersion) =>
      attempt('The claims could not be read.', async () => {
        if (engineVersion !== null) {
          return (await database.claims.get([article, revision, engineVersion]))?.extraction ?? null;
        }
        return lastReading(database, article, revision);
      }),
    saveExtraction: async (article, revision, extraction) => {
      if (!page.keepReading(article, extraction)) await saveExtraction(article, revision, extraction);
    },
    events: (article) => attempt('The reviews could not be read.', () => log.read(article)),
    append: async (make) => {
      const written = await inReserve(database, () => attempt('The decision was not saved.', () => log.append(make)));
      const [first] = written;
      if (first !== undefined) log.seal(first.article).catch(putOff('Sealing waits for the next decision.'));
      return written;
    },
    rescue: rescue.keep,
    receive: (events, now) => attempt('The reviews were not taken in.', () => log.receive(events, now)),
    held,
    release: (ids, now) => attempt('The reviews held apart were not let in.', () => log.release(ids, now, newNode())),
    discard: (ids) => attempt('The reviews held apart were not dropped.', () => log.discard(ids)),
    setting,
    settingOr: (key, make) =>
      attempt('The settings could not be read.', () =>
        database.transaction('rw', database.settings, async () => {
          const record = await database.settings.get(key);
          if (record !== undefined) return record.value as ReturnType<typeof make>;
          const value = make();
          await database.settings.add({ key, value });
          return value;
        }),
      ),
    saveSetting: (key, value) =>
      attempt('The settings were not saved.', () => database.settings.put({ key, value })).then(() => {}),
    state,
    close: () => {
      rescue.leave();
      database.close({ disableAutoOpen: true });
    },
  };
};

/** Handles failures of housekeeping, which is retried later: a closed database is ignored, anything else is logged. */
const putOff =
  (what: string) =>
  (error: unknown): void => {
    if (storeError(what, error).kind !== 'superseded') console.warn(what, error);
  };
