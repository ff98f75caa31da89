import type { Extraction } from '../model/claim';
import type { Result } from '../model/result';
import type { Calls } from './protocol';
import { WorkerClient } from './worker-client';

/** One worker per spare core, beside the one for interactive use; few of them, to save memory. */
export const poolSize = (processors: number): number => Math.max(1, Math.min(8, processors - 1));

/** How long an idle worker is kept, in milliseconds. */
const STANDS_BY = 20_000;

/** Workers that read texts in the background, one text each; started on demand, terminated when idle. */
export class WorkerPool {
  readonly size: number;
  readonly #clients: readonly WorkerClient[];
  readonly #free: WorkerClient[];
  readonly #waiting: ((client: WorkerClient) => void)[] = [];
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(spawn: () => Worker, size: number) {
    this.size = size;
    this.#clients = Array.from({ length: size }, () => new WorkerClient(spawn));
    this.#free = [...this.#clients];
  }

  /** Reads a text as soon as a worker is free; aborting ends the work at once. */
  extract(asks: Calls['extract']['asks'], signal?: AbortSignal): Promise<Result<Extraction>> {
    return this.#lend((client) => client.call('extract', asks, { signal }));
  }

  /** Ends every worker; what was asked comes back as cancelled. */
  close(): void {
    clearTimeout(this.#idle);
    for (const client of this.#clients) client.close();
  }

  async #lend<Value>(use: (client: WorkerClient) => Promise<Value>): Promise<Value> {
    clearTimeout(this.#idle);
    const client = this.#free.shift() ?? (await new Promise<WorkerClient>((take) => this.#waiting.push(take)));
    try {
      return await use(client);
    } finally {
      const next = this.#waiting.shift();
      if (next !== undefined) next(client);
      else this.#giveBack(client);
    }
  }

  #giveBack(client: WorkerClient): void {
    // The worker used last is warm, so it goes first.
    this.#free.unshift(client);
    if (this.#free.length === this.size) this.#idle = setTimeout(() => this.close(), STANDS_BY);
  }
}
