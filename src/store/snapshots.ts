import type { Revision } from '../model/article';
import { bundledArticleId } from '../model/bundled-article';
import type { ReviewEvent } from '../model/review-event';
import type { Snapshot, SnapshotText } from '../model/snapshot';
import type { Database } from './database';
import type { EventLog, OnProgress } from './event-log';
import { DEFAULT_NAME } from './new-reviewer';
import type { ReviewerSetting, TakenIn } from './store';

const toBase64 = async (bytes: Blob): Promise<string> => {
  let binary = '';
  for (const byte of new Uint8Array(await bytes.arrayBuffer())) binary += String.fromCharCode(byte);
  return btoa(binary);
};

const toText = async ({ original, ...text }: Revision): Promise<SnapshotText> => ({
  ...text,
  original: original && { type: original.type, base64: await toBase64(original) },
});

const toRevision = ({ original, ...text }: SnapshotText): Revision => ({
  ...text,
  original:
    original &&
    new Blob([Uint8Array.from(atob(original.base64), (letter) => letter.charCodeAt(0))], { type: original.type }),
});

/** Everything that cannot be made again, read in one transaction. */
export const takeSnapshot = async (database: Database): Promise<Snapshot> => {
  const { articles, texts, events, segments, held, settings } = database;
  const [records, revisions, log, reviewer] = await database.transaction(
    'r',
    [articles, texts, events, segments, held, settings],
    async () => {
      const sealed = (await segments.toArray()).flatMap((segment) => segment.events);
      const all: ReviewEvent[] = [...sealed, ...(await events.toArray()), ...(await held.toArray())];
      return [await articles.toArray(), await texts.toArray(), all, await settings.get('reviewer')] as const;
    },
  );
  return {
    articles: records.map(
      ({ claims: _claims, judged: _judged, workedAt: _workedAt, print: _print, ...article }) => article,
    ),
    texts: await Promise.all(revisions.map(toText)),
    events: log.sort((a, b) => (a.id < b.id ? -1 : 1)),
    reviewer: (reviewer?.value as ReviewerSetting | undefined) ?? null,
  };
};

/** True if no decision was made in this profile yet, so that a backup may replace what the first start created. */
const isUntouched = async ({ events, segments, held }: Database): Promise<boolean> => {
  const counts = [await events.count(), await segments.count(), await held.count()];
  return counts.every((count) => count === 0);
};

/** On a profile where nobody has decided, the backup's reviewer and its details of the article that ships take the place of those made at start. */
const giveWay = async ({ articles, texts, settings }: Database, snapshot: Snapshot): Promise<void> => {
  const { reviewer, texts: kept } = snapshot;
  const shipped = snapshot.articles.find(({ id }) => id === bundledArticleId);
  const made = shipped && (await articles.get(shipped.id));
  if (shipped && made) {
    // The text that ships is this version's own, and so is what was read in it.
    const { revision, claims, judged } = made;
    await articles.put({ ...shipped, revision, claims, judged, ...(made.print ? { print: made.print } : {}) });
    for (const text of kept)
      if (text.article === bundledArticleId) await texts.update(text.id, { addedAt: text.addedAt });
  }
  const here = (await settings.get('reviewer'))?.value as ReviewerSetting | undefined;
  if (reviewer !== null && here?.name === DEFAULT_NAME) await settings.put({ key: 'reviewer', value: reviewer });
};

/** Adds what the snapshot holds and this database lacks; existing records stay, so that a second import changes nothing. */
export const takeIn = async (
  database: Database,
  log: EventLog,
  snapshot: Snapshot,
  now: number,
  onProgress: OnProgress = () => {},
): Promise<TakenIn> => {
  const { articles, texts, events, segments, held, settings } = database;
  return database.transaction('rw', [articles, texts, events, segments, held, settings], async () => {
    if (await isUntouched(database)) await giveWay(database, snapshot);
    const knownArticles = new Set(await articles.toCollection().primaryKeys());
    const knownTexts = new Set(await texts.toCollection().primaryKeys());
    const fresh = snapshot.articles.filter(({ id }) => !knownArticles.has(id));
    await articles.bulkAdd(fresh.map((article) => ({ ...article, claims: 0, judged: 0 })));
    await texts.bulkAdd(snapshot.texts.filter(({ id }) => !knownTexts.has(id)).map(toRevision));
    if (snapshot.reviewer !== null && (await settings.get('reviewer')) === undefined) {
      await settings.add({ key: 'reviewer', value: snapshot.reviewer });
    }
    return { articles: fresh.length, ...(await log.receive(snapshot.events, now, onProgress)) };
  });
};
