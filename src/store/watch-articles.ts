import { type ObservabilitySet, RangeSet } from 'dexie';
import type { ArticleId } from '../model/ids';
import type { Database } from './database';
import { isChanged, watchChanges } from './live-query';

/** The articles that changed in themselves, their claims or their reviews; null where it may be any. */
export type ChangedArticles = ReadonlySet<ArticleId> | null;

/** What can change of an article, with the indexes in which it shows: the article is the key, or the first part of it. */
export const articleIndexes = {
  article: ['articles/'],
  claims: ['claims/'],
  events: ['events/article', 'segments/article'],
} as const;
const allIndexes = Object.values(articleIndexes).flat();

const articleOf = (key: unknown): ArticleId => (Array.isArray(key) ? key[0] : key) as ArticleId;

/** The articles whose keys changed in these indexes; null where it may be any. */
export const changedIn = (name: string, indexes: readonly string[], mutated: ObservabilitySet): ChangedArticles => {
  const changed = new Set<ArticleId>();
  for (const index of indexes) {
    const tree = mutated[`idb://${name}/${index}`];
    if (tree === undefined) continue;
    for (const { from, to } of RangeSet(tree)) {
      if (from === -Infinity || articleOf(from) !== articleOf(to)) return null;
      changed.add(articleOf(from));
    }
  }
  return changed;
};

/** Tells which articles changed, once per transaction that completed here or in another tab; returns what ends it. */
export const watchArticles = ({ name }: Database, told: (changed: ChangedArticles) => void): (() => void) =>
  watchChanges((mutated) => {
    const changed = changedIn(name, allIndexes, mutated);
    if (changed === null || changed.size > 0) told(changed);
  });

/** Tells that a text was kept or deleted, here or in another tab; returns what ends it. */
export const watchTexts = (database: Database, told: () => void): (() => void) =>
  watchChanges((mutated) => {
    if (isChanged(database, 'texts', mutated)) told();
  });
