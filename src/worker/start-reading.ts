import type { BackgroundReading, ReadingShelf } from './background-reading';
import type { Extractor } from './extractor';

/** What reads in the background, fetched beside the first paint. */
export const fetchReading = (extractor: Pick<Extractor, 'version'>, shelf: ReadingShelf): Promise<BackgroundReading> =>
  import('./read-in-background').then(({ readInBackground }) => readInBackground(extractor, shelf));

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
