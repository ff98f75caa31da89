import type { BackgroundReading, ReadingStore } from './background-reading';
import type { ExtractionJobs } from './extraction-jobs';
import type { Extractor } from './extractor';

/** What reads in the background all that the jobs given are not reading, fetched beside the first paint. */
export const fetchReading = (
  extractor: Pick<Extractor, 'version'>,
  store: ReadingStore,
  jobs: ExtractionJobs,
): Promise<BackgroundReading> =>
  import('./read-in-background').then(({ readInBackground }) =>
    readInBackground(extractor, store, (revision) => jobs.job(revision)?.state === 'pending'),
  );

/** Starts reading in the background once it is there; returns what ends it. */
export const startReading = (reading: Promise<BackgroundReading>): (() => void) => {
  let end: (() => void) | null = null;
  let isOver = false;
  reading
    .then((there) => {
      if (!isOver) end = there.start();
    })
    // What could not be fetched is asked for again at the next visit; the article in view is read all the same.
    .catch(() => undefined);
  return () => {
    isOver = true;
    end?.();
  };
};
