import type { Extraction } from '../model/claim';
import type { Quantity } from '../model/quantity';
import type { Result } from '../model/result';
import type { Calls } from './protocol';

/** The page's side of the engine's worker. */
export interface Extractor {
  version(): Promise<Result<string>>;
  /** Reads a text; aborting the signal ends the worker and so the work. */
  extract(
    asks: Calls['extract']['asks'],
    how?: { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal },
  ): Promise<Result<Extraction>>;
  quantities(text: string): Promise<Result<readonly Quantity[]>>;
  close(): void;
}
