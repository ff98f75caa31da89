import type { BackgroundReading, ReadingStore } from './background-reading';
import type { ExtractionJobs } from './extraction-jobs';
import type { Extractor } from './extractor';

/** Loads the background reader in parallel with the first paint; it skips the texts that `jobs` is reading. */
export const fetchReading = (
  extractor: Pick<Extractor, 'version'>,
  store: ReadingStore,
  jobs: ExtractionJobs,
): Promise<BackgroundReading> =>
  import('./read-in-background').then(({ readInBackground }) =>
    readInBackground(extractor, store, (revision) => jobs.job(revision)?.state === 'pending'),
  );

/** Starts the background reader once it has loaded; returns the stop function. */
export const startReading = (reading: Promise<BackgroundReading>): (() => void) => {
  let end: (() => void) | null = null;
  let isOver = false;
  reading
    .then((there) => {
      if (!isOver) end = there.start();
    })
    // If it cannot be loaded, the next visit tries again; the article in view is read all the same.
    .catch(() => undefined);
  return () => {
    isOver = true;
    end?.();
  };
};
