import type { Attribution, Extraction } from '../model/claim';
import type { Figure, Magnitude, Quantity } from '../model/quantity';
import type { Result } from '../model/result';
import type { Calls } from './protocol';
import { type CallOptions, WorkerClient } from './worker-client';

/** The page's side of the engine's workers: one for the article in view, one kept for what the person is typing; a pool reads all others (worker-pool.ts). */
export interface Extractor {
  /** The engine's version; a stored extraction of another is read again. */
  version(): Promise<Result<string>>;
  /** Reads a text; aborting the signal ends the work at once. */
  extract(asks: Calls['extract']['asks'], how?: CallOptions): Promise<Result<Extraction>>;
  /** The quantities in a few words. */
  quantities(text: string): Promise<Result<readonly Quantity[]>>;
  /** Who says the words of a text that are taken for a figure. */
  attribution(asks: Calls['attribution']['asks']): Promise<Result<Attribution>>;
  /** What figures come to on the common unit of their families, one for each asked; null where one compares with nothing. */
  magnitudes(figures: readonly Figure[]): Promise<Result<readonly (Magnitude | null)[]>>;
  close(): void;
}

/** Starts a worker that holds the engine. */
export const spawnEngine = (): Worker => new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });

/** Starts nothing until it is asked; `spawn` makes the workers. */
export const createExtractor = (spawn: () => Worker = spawnEngine): Extractor => {
  const reading = new WorkerClient(spawn);
  const person = new WorkerClient(spawn);
  let known: Promise<Result<string>> | null = null;
  const version = (): Promise<Result<string>> => {
    known ??= reading.call('version', null).then((result) => {
      if (!result.ok) known = null;
      return result;
    });
    return known;
  };
  return {
    version,
    extract: (asks, how) => reading.call('extract', asks, how),
    quantities: (text) => person.call('quantities', { text }),
    attribution: (asks) => person.call('attribution', asks),
    magnitudes: (figures) => person.call('magnitudes', { figures }),
    close: () => {
      reading.close();
      person.close();
    },
  };
};
