import type { ArticleId, RevisionId } from '../model/ids';
import type { Database } from './database';

/** How many engines' readings of one text are kept; older tabs may still be showing an older one. */
const READINGS_KEPT = 2;

/** Deletes all but the last readings of a text. */
export const pruneReadings = async ({ claims }: Database, article: ArticleId, revision: RevisionId): Promise<void> => {
  const readings = claims.where('[article+revision]').equals([article, revision]);
  if ((await readings.count()) <= READINGS_KEPT) return;
  const all = await readings.sortBy('savedAt');
  for (const { engineVersion } of all.slice(0, -READINGS_KEPT)) await claims.delete([article, revision, engineVersion]);
};
