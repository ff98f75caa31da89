import { type ObservabilitySet, RangeSet } from 'dexie';
import type { ArticleId } from '../model/ids';
import type { Database } from './database';
import { isChanged, watchChanges } from './live-query';

/** The articles whose metadata, claims or reviews changed; null if it may be any of them. */
export type ChangedArticles = ReadonlySet<ArticleId> | null;

/** The parts of an article, each with the indexes to watch; their key is the article's id or begins with it. */
export const articleIndexes = {
  article: ['articles/'],
  claims: ['claims/'],
  events: ['events/article', 'segments/article'],
} as const;
const allIndexes = Object.values(articleIndexes).flat();

const articleOf = (key: unknown): ArticleId => (Array.isArray(key) ? key[0] : key) as ArticleId;

/** The articles whose keys changed in these indexes; null if it may be any of them. */
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

/** Calls back with the articles that a completed transaction changed, in this tab or another; returns the unsubscribe function. */
export const watchArticles = ({ name }: Database, told: (changed: ChangedArticles) => void): (() => void) =>
  watchChanges((mutated) => {
    const changed = changedIn(name, allIndexes, mutated);
    if (changed === null || changed.size > 0) told(changed);
  });

/** Calls back when a text is added or deleted, in this tab or another; returns the unsubscribe function. */
export const watchTexts = (database: Database, told: () => void): (() => void) =>
  watchChanges((mutated) => {
    if (isChanged(database, 'texts', mutated)) told();
  });
