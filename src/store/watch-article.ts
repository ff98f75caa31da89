import { Dexie, type ObservabilitySet } from 'dexie';
import type { ArticleSummary, Revision } from '../model/article';
import type { Extraction } from '../model/claim';
import type { ArticleId, RevisionId } from '../model/ids';
import type { ClaimsRecord, Database } from './database';
import { asSummary } from './deleted-articles';
import type { EventLog } from './event-log';
import type { ArticleRecords } from './library';
import { keepRead } from './live-query';
import { articleIndexes, changedIn } from './watch-articles';

type Part = keyof typeof articleIndexes;
const everything = Object.keys(articleIndexes) as Part[];

/** The reading of that text kept last among these; null where no engine has read it. */
const lastOf = (readings: readonly ClaimsRecord[], text: RevisionId): Extraction | null =>
  readings
    .filter(({ revision }) => revision === text)
    .sort((a, b) => a.savedAt - b.savedAt)
    .at(-1)?.extraction ?? null;

/** The reading kept last of that text; null where no engine has read it. */
export const lastReading = async (
  { claims }: Database,
  article: ArticleId,
  revision: RevisionId,
): Promise<Extraction | null> =>
  lastOf(await claims.where('[article+revision]').equals([article, revision]).toArray(), revision);

/** The texts of an article in the order in which they were kept. */
export const versionsOf = (texts: readonly Revision[]): readonly RevisionId[] =>
  texts.toSorted((a, b) => a.addedAt - b.addedAt).map(({ id }) => id);

/** Null where there is no such article, or it was deleted. */
const summaryOf = async ({ articles }: Database, id: ArticleId): Promise<ArticleSummary | null> => {
  const record = await articles.get(id);
  return record === undefined || record.removedAt !== undefined ? null : asSummary(record);
};

/** Tells everything kept of one article, null where there is none: once when it is read, in one go, and again whenever something of it changed, here or in another tab; returns what ends it. */
export const watchArticle = (
  database: Database,
  log: EventLog,
  id: ArticleId,
  told: (records: ArticleRecords | null) => void,
): (() => void) => {
  const { articles, texts, claims, segments, events } = database;
  let known: ArticleRecords | null = null;
  let isOver = false;

  // Every text and reading of the article is asked for at once: to learn first which is under review would be a wait more.
  const readWhole = async (): Promise<ArticleRecords | null> => {
    const [article, kept, readings, all] = await Promise.all([
      summaryOf(database, id),
      texts.where('article').equals(id).toArray(),
      claims.where('[article+revision]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
      log.read(id),
    ]);
    const text = kept.find((each) => each.id === article?.revision);
    if (article === null || text === undefined) return null;
    return { article, text, versions: versionsOf(kept), extraction: lastOf(readings, text.id), events: all };
  };
  const readAgain = async (before: ArticleRecords, parts: ReadonlySet<Part>): Promise<ArticleRecords | null> => {
    const article = parts.has('article') ? await summaryOf(database, id) : before.article;
    if (article?.revision !== before.text.id) return article && readWhole();
    const [extraction, all] = await Promise.all([
      parts.has('claims') ? lastReading(database, id, article.revision) : before.extraction,
      parts.has('events') ? log.read(id) : before.events,
    ]);
    return { ...before, article, extraction, events: all };
  };
  const readParts = (parts: ReadonlySet<Part>): Promise<ArticleRecords | null> =>
    database.transaction('r', [articles, texts, claims, segments, events], () =>
      known === null ? readWhole() : readAgain(known, parts),
    );
  const isPartChanged = (part: Part, mutated: ObservabilitySet): boolean => {
    const changed = changedIn(database.name, articleIndexes[part], mutated);
    return changed === null || changed.has(id);
  };
  const end = keepRead(everything, isPartChanged, async (parts) => {
    known = await readParts(parts);
    if (!isOver) told(known);
  });
  return () => {
    isOver = true;
    end();
  };
};
