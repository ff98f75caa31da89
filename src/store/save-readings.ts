import type { Extraction } from '../model/claim';
import type { ArticleId, RevisionId } from '../model/ids';
import type { ReviewEvent } from '../model/review-event';
import { tallyReview } from '../review/count-judged';
import { foldEvents } from '../review/fold';
import { place } from '../review/place';
import type { ArticleRecord, ClaimsRecord, Database } from './database';
import { pruneReadings } from './prune-readings';

/** One engine's reading of one text. */
export interface Reading {
  readonly article: ArticleId;
  readonly revision: RevisionId;
  readonly extraction: Extraction;
}

type Counts = ReturnType<typeof tallyReview>;

const eventsOf = async ({ events, segments }: Database, id: ArticleId): Promise<ReviewEvent[]> => {
  const sealed = await segments.where('article').equals(id).toArray();
  const tail = await events.where('article').equals(id).toArray();
  return [...sealed.flatMap((segment) => segment.events), ...tail];
};

/** The counts of the texts under review, read in a transaction of their own so that no decision waits for the write. */
const countAll = async (
  database: Database,
  readings: readonly Reading[],
): Promise<{ readonly key: ArticleId; readonly changes: Counts }[]> => {
  const { articles, texts, events, segments } = database;
  const ids = readings.map(({ article }) => article);
  const records = new Map<ArticleId, ArticleRecord>();
  for (const record of await articles.bulkGet(ids)) if (record !== undefined) records.set(record.id, record);
  const reviewed = new Set<unknown>([
    ...(await events.where('article').anyOf(ids).uniqueKeys()),
    ...(await segments.where('article').anyOf(ids).uniqueKeys()),
  ]);
  const counted: { readonly key: ArticleId; readonly changes: Counts }[] = [];
  for (const { article, revision, extraction } of readings) {
    if (records.get(article)?.revision !== revision) continue;
    const text = reviewed.has(article) ? await texts.get(revision) : undefined;
    const changes =
      text === undefined
        ? { claims: extraction.claims.length, judged: 0 }
        : tallyReview(place(foldEvents(await eventsOf(database, article)), text, extraction).claims);
    counted.push({ key: article, changes });
  }
  return counted;
};

/** Keeps what an engine read, with the counts that lists show, and deletes readings of engines before the last. */
export const saveReadings = async (database: Database, readings: readonly Reading[]): Promise<void> => {
  const { articles, claims } = database;
  const counted = await countAll(database, readings);
  await database.transaction('rw', [articles, claims], async () => {
    const savedAt = Date.now();
    await claims.bulkPut(
      readings.map(({ extraction, ...of }): ClaimsRecord => {
        return { ...of, engineVersion: extraction.engineVersion, savedAt, extraction };
      }),
    );
    await articles.bulkUpdate(counted);
    for (const { article, revision } of readings) await pruneReadings(database, article, revision);
  });
};
