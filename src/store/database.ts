import { Dexie, type Table } from 'dexie';
import type { ArticleSummary, Revision } from '../model/article';
import type { Extraction } from '../model/claim';
import type { ArticleId, EventId, RevisionId } from '../model/ids';
import type { ReviewEvent } from '../model/review-event';

// Every failure reaches its caller as a StoreError; on localhost Dexie would trace each to the console besides.
Dexie.debug = false;

/** The version this application reads and writes; a step up needs a migration and a fixture of the version before in tests/databases. */
export const SCHEMA_VERSION = 1;

/** Every shipped version's tables with primary key and indexes; an entry never changes once it has shipped. */
export const SCHEMAS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    articles: 'id',
    texts: 'id, article',
    claims: '[article+revision+engineVersion]',
    events: 'id, article',
    segments: 'id, article',
    held: 'id, article',
    settings: 'key',
  },
};

/** An article as kept; `removedAt` is when it was deleted, until that can no longer be undone. */
export type ArticleRecord = ArticleSummary & { readonly removedAt?: number };

/** The whole extraction of one text by one engine, as one record. */
export interface ClaimsRecord {
  readonly article: ArticleId;
  readonly revision: RevisionId;
  readonly engineVersion: string;
  readonly savedAt: number;
  readonly extraction: Extraction;
}

/** Some hundreds of an article's earlier events in one immutable record, named by the first. */
export interface SegmentRecord {
  readonly id: EventId;
  readonly article: ArticleId;
  readonly events: readonly ReviewEvent[];
}

/** One setting; its value has the type that its key has in Settings. */
export interface SettingRecord {
  readonly key: string;
  readonly value: unknown;
}

/** Wraps the factory so that a newer database is not opened: Dexie would open it and add the tables it misses. */
const noNewer = (factory: IDBFactory): IDBFactory => ({
  open: (name, version) => {
    if (version === undefined) throw new DOMException('A newer version wrote this database.', 'VersionError');
    return factory.open(name, version);
  },
  cmp: (first, second) => factory.cmp(first, second),
  databases: () => factory.databases(),
  deleteDatabase: (name) => factory.deleteDatabase(name),
});

/** The database, with strict durability: a transaction completes once it is on disk. */
export class Database extends Dexie {
  declare readonly articles: Table<ArticleRecord, ArticleId>;
  declare readonly texts: Table<Revision, RevisionId>;
  declare readonly claims: Table<ClaimsRecord, [ArticleId, RevisionId, string]>;
  declare readonly events: Table<ReviewEvent, EventId>;
  declare readonly segments: Table<SegmentRecord, EventId>;
  declare readonly held: Table<ReviewEvent, EventId>;
  declare readonly settings: Table<SettingRecord, string>;

  constructor(name: string, factory: IDBFactory) {
    super(name, { chromeTransactionDurability: 'strict', indexedDB: noNewer(factory), IDBKeyRange });
    for (const [version, stores] of Object.entries(SCHEMAS)) this.version(Number(version)).stores({ ...stores });
  }
}
