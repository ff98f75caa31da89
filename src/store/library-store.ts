import { Dexie } from 'dexie';
import type { Article, ArticleMetadata, MetadataSources } from '../model/article';
import type { ArticleId, RevisionId } from '../model/ids';
import type { ReviewEvent } from '../model/review-event';
import { printText, type TextPrint } from '../model/text-print';
import { newArticle } from './add-article';
import { attempt } from './attempt';
import { checkRoom } from './check-room';
import type { ClaimsRecord, Database } from './database';
import { asSummary } from './deleted-articles';
import type { ArticleRecords, LibraryStore } from './library';
import { metadataFields } from './mend-metadata';
import { saveReadings } from './save-readings';
import { keepWaiting, listWaiting, readWaiting } from './waiting-files';
import { versionsOf } from './watch-article';
import { watchArticles, watchTexts } from './watch-articles';

type About = Pick<Article, keyof ArticleMetadata | 'sources'>;

/** The metadata of an article under its new version: what the new text says of itself, save what somebody typed; what it does not say stays. A file's name says nothing of the text where anything else did. */
const metadataOfVersion = (before: About, now: About): Partial<About> => {
  const isOwn = (field: (typeof metadataFields)[number]): boolean =>
    now.sources?.[field] !== 'file name' || (before[field] ?? '') === '' || before.sources?.[field] === 'file name';
  const said = metadataFields.filter(
    (field) => (now[field] ?? '') !== '' && before.sources?.[field] !== 'typed' && isOwn(field),
  );
  const sources: { -readonly [Field in keyof MetadataSources]: MetadataSources[Field] } = { ...before.sources };
  for (const field of said) {
    const source = now.sources?.[field];
    if (source === undefined) delete sources[field];
    else sources[field] = source;
  }
  return { ...Object.fromEntries(said.map((field) => [field, now[field]])), sources };
};

/** What one reading may take, in bytes. */
const A_READING = 100_000;
/** How many texts are searched at once. */
const SEARCHED = 50;

/** The library's side of a database. */
export const libraryStore = (database: Database): LibraryStore => {
  const { articles, texts, claims, events, segments, settings } = database;
  return {
    addArticles: (kept, done = []) =>
      attempt('The articles were not saved.', async () => {
        await checkRoom(
          database,
          'The articles were not saved.',
          kept.reduce((sum, { read }) => sum + 2 * read.text.length + (read.original?.size ?? 0), 0),
        );
        const made = kept.map(({ read, print }, at) => {
          const { article, revision } = newArticle(read);
          // Those brought in together keep their order in the list.
          return { article: { ...article, addedAt: article.addedAt + at }, revision, print };
        });
        await database.transaction('rw', articles, texts, settings, async () => {
          await articles.bulkAdd(made.map(({ article, print }) => ({ ...article, print, claims: 0, judged: 0 })));
          await texts.bulkAdd(made.map(({ revision }) => revision));
          await settings.bulkDelete(done.map(({ key }) => key));
        });
        return made.map(({ article }) => article.id);
      }),
    addRevision: (id, read) =>
      attempt('The new version was not saved.', () =>
        database.transaction('rw', articles, texts, async () => {
          const { article, revision } = newArticle(read, id);
          if ((await texts.get(revision.id)) === undefined) await texts.add(revision);
          const before = await articles.get(id);
          const about = before === undefined ? {} : metadataOfVersion(before, article);
          await articles.update(id, { ...about, revision: revision.id, print: printText(read.text) });
        }),
      ),
    remove: (ids) =>
      attempt('The articles were not deleted.', () =>
        articles.where('id').anyOf(ids).modify({ removedAt: Date.now() }),
      ).then(() => {}),
    restore: (ids) =>
      attempt('The articles were not brought back.', () =>
        articles
          .where('id')
          .anyOf(ids)
          .modify((record: { removedAt?: number }) => {
            delete record.removedAt;
          }),
      ).then(() => {}),
    unread: (engineVersion) =>
      attempt('The articles could not be read.', async () => {
        const readings = await claims.toCollection().primaryKeys();
        const read = new Set<RevisionId>(readings.flatMap(([, id, by]) => (by === engineVersion ? [id] : [])));
        const all = await articles.toArray();
        return all
          .filter(({ revision, removedAt }) => removedAt === undefined && !read.has(revision))
          .sort((a, b) => a.addedAt - b.addedAt)
          .map(({ id, revision }) => ({ article: id, revision }));
      }),
    revision: (id) => attempt('The text could not be read.', async () => (await texts.get(id)) ?? null),
    saveReadings: (readings) =>
      attempt('The claims were not saved.', async () => {
        await checkRoom(database, 'The claims were not saved.', readings.length * A_READING);
        await saveReadings(database, readings);
      }),
    revisions: (article) =>
      attempt('The texts could not be read.', () => texts.where('article').equals(article).sortBy('addedAt')),
    records: (from, to) =>
      attempt('The library could not be read.', async () => {
        const between = [from, to, true, true] as const;
        const [own, kept, readings, sealed, tail] = await database.transaction(
          'r',
          [articles, texts, claims, segments, events],
          () =>
            Promise.all([
              articles
                .where('id')
                .between(...between)
                .toArray(),
              texts
                .where('article')
                .between(...between)
                .toArray(),
              claims
                .where('[article+revision+engineVersion]')
                .between([from, Dexie.minKey, Dexie.minKey], [to, Dexie.maxKey, Dexie.maxKey], true, true)
                .toArray(),
              segments
                .where('article')
                .between(...between)
                .toArray(),
              events
                .where('article')
                .between(...between)
                .toArray(),
            ]),
        );
        const textById = new Map(kept.map((text) => [text.id, text]));
        const lastReading = new Map<RevisionId, ClaimsRecord>();
        for (const reading of readings)
          if ((lastReading.get(reading.revision)?.savedAt ?? -1) <= reading.savedAt)
            lastReading.set(reading.revision, reading);
        const logs = new Map<ArticleId, ReviewEvent[]>(own.map(({ id }) => [id, []]));
        for (const segment of sealed) logs.get(segment.article)?.push(...segment.events);
        for (const event of tail) logs.get(event.article)?.push(event);
        return own.flatMap((record): ArticleRecords[] => {
          const text = textById.get(record.revision);
          if (record.removedAt !== undefined || text === undefined) return [];
          const extraction = lastReading.get(text.id)?.extraction ?? null;
          const versions = versionsOf(kept.filter(({ article }) => article === record.id));
          return [{ article: asSummary(record), text, versions, extraction, events: logs.get(record.id) ?? [] }];
        });
      }),
    prints: () =>
      attempt('The articles could not be compared.', async () => {
        const prints = new Map<ArticleId, TextPrint>();
        for (const { id, revision, removedAt, print } of await articles.toArray()) {
          const text = print === undefined && removedAt === undefined ? await texts.get(revision) : undefined;
          const made = text && printText(text.text);
          if (made !== undefined) await articles.update(id, { print: made });
          const known = made ?? print;
          if (removedAt === undefined && known !== undefined) prints.set(id, known);
        }
        return prints;
      }),
    textsWith: (words, signal) =>
      attempt('The texts could not be searched.', async () => {
        const [wanted, found] = [words.toLocaleLowerCase(), new Set<RevisionId>()];
        const ids = await texts.toCollection().primaryKeys();
        for (let from = 0; from < ids.length; from += SEARCHED) {
          if (signal.aborted) return null;
          const slice = texts
            .where('id')
            .between(ids[from], ids[Math.min(from + SEARCHED, ids.length) - 1], true, true);
          for (const { id, text } of await slice.toArray())
            if (text.toLocaleLowerCase().includes(wanted)) found.add(id);
        }
        return found;
      }),
    keepWaiting: (files) =>
      attempt('The files were not taken in.', async () => {
        await checkRoom(
          database,
          'The files were not taken in.',
          files.reduce((sum, { size }) => sum + size, 0),
        );
        return keepWaiting(database, files);
      }),
    waiting: () => attempt('The files that wait could not be listed.', () => listWaiting(database)),
    readWaiting: (file) => attempt('The file could not be read.', () => readWaiting(database, file)),
    dropWaiting: (files) =>
      attempt('The files were not dropped.', () => settings.bulkDelete(files.map(({ key }) => key))),
    watch: (told) => watchArticles(database, told),
    watchTexts: (told) => watchTexts(database, told),
  };
};
