import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import type { ArticleId } from '../model/ids';
import type { Database } from './database';

/** The articles that changed in themselves, their claims or their reviews; null where it may be any. */
export type ChangedArticles = ReadonlySet<ArticleId> | null;

// The article is the key, or the first part of it.
const parts = ['articles/', 'claims/', 'events/article', 'segments/article'];

const articleOf = (key: unknown): ArticleId => (Array.isArray(key) ? key[0] : key) as ArticleId;

const changedIn = (name: string, mutated: ObservabilitySet): ChangedArticles => {
  const changed = new Set<ArticleId>();
  for (const part of parts) {
    const tree = mutated[`idb://${name}/${part}`];
    if (tree === undefined) continue;
    for (const { from, to } of RangeSet(tree)) {
      if (from === -Infinity || articleOf(from) !== articleOf(to)) return null;
      changed.add(articleOf(from));
    }
  }
  return changed;
};

/** Tells which articles changed, once per transaction that completed here or in another tab; returns what ends it. */
export const watchArticles = (database: Database, told: (changed: ChangedArticles) => void): (() => void) => {
  const heard = (mutated: ObservabilitySet): void => {
    const changed = changedIn(database.name, mutated);
    if (changed === null || changed.size > 0) told(changed);
  };
  Dexie.on.storagemutated.subscribe(heard);
  return () => Dexie.on.storagemutated.unsubscribe(heard);
};

/** Tells that a text was kept or deleted, here or in another tab; returns what ends it. */
export const watchTexts = ({ name }: Database, told: () => void): (() => void) => {
  const heard = (mutated: ObservabilitySet): void => {
    const tree = mutated[`idb://${name}/texts/`];
    if (tree !== undefined && !RangeSet(tree)[Symbol.iterator]().next().done) told();
  };
  Dexie.on.storagemutated.subscribe(heard);
  return () => Dexie.on.storagemutated.unsubscribe(heard);
};
