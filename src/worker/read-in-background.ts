import type { RevisionId } from '../model/ids';
import { BackgroundReading, type ReadingStore } from './background-reading';
import { type Extractor, spawnEngine } from './extractor';
import { poolSize, WorkerPool } from './worker-pool';

/** What reads in the background by a pool of as many workers as the machine can spare; it starts none before there is work. */
export const readInBackground = (
  extractor: Pick<Extractor, 'version'>,
  store: ReadingStore,
  isBusy?: (revision: RevisionId) => boolean,
): BackgroundReading => {
  const pool = new WorkerPool(spawnEngine, poolSize(navigator.hardwareConcurrency));
  const readers = {
    size: pool.size,
    version: extractor.version,
    extract: (asks: Parameters<WorkerPool['extract']>[0], signal?: AbortSignal) => pool.extract(asks, signal),
  };
  return new BackgroundReading(readers, store, isBusy);
};
