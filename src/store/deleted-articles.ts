import type { ArticleSummary } from '../model/article';
import type { ArticleId } from '../model/ids';
import type { ArticleRecord, Database } from './database';
import type { DeletedArticle } from './store';

/** How long a deleted article can be brought back, in milliseconds. */
const KEPT_AFTER_REMOVAL = 30 * 24 * 3600_000;

/** An article as lists need it, without when it was deleted. */
export const asSummary = ({ removedAt: _, ...summary }: ArticleRecord): ArticleSummary => summary;

/** The deleted articles among all, the last deleted first; the article that ships is kept until somebody purges it, since its reviews are as dear as any. */
export const listDeleted = (records: readonly ArticleRecord[]): DeletedArticle[] =>
  records
    .flatMap((record): DeletedArticle[] => {
      const { removedAt } = record;
      if (removedAt === undefined) return [];
      return [{ ...asSummary(record), removedAt, keptUntil: record.bundled ? null : removedAt + KEPT_AFTER_REMOVAL }];
    })
    .sort((a, b) => b.removedAt - a.removedAt);

/** Deletes for good an article that was deleted before, with everything on it; nothing where it was brought back meanwhile. */
export const purgeArticle = (database: Database, id: ArticleId): Promise<void> =>
  database.transaction('rw', database.tables, async () => {
    const { texts, claims, events, segments, held, articles } = database;
    if ((await articles.get(id))?.removedAt === undefined) return;
    for (const table of [texts, claims, events, segments, held]) await table.where('article').equals(id).delete();
    await articles.delete(id);
  });

/** Deletes for good what was deleted longer ago than it is kept. */
export const purgeOld = async (database: Database, now = Date.now()): Promise<void> => {
  for (const { id, keptUntil } of listDeleted(await database.articles.toArray())) {
    if (keptUntil !== null && keptUntil < now) await purgeArticle(database, id);
  }
};
