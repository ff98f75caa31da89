import { failure, type Result } from '../model/result';
import type { CallName, Calls, Reply, Request } from './protocol';

/** How to follow and cancel a call. */
export interface CallOptions {
  /** Called with the progress, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Aborting terminates the worker; its other calls are repeated on a new one. */
  readonly signal?: AbortSignal | undefined;
}

interface Pending {
  readonly request: Request;
  readonly settle: (result: Result<Calls[CallName]['answers']>) => void;
  readonly onProgress: CallOptions['onProgress'];
}

const cancelled = failure('Reading was cancelled.', 'You asked for it.', 'Start again whenever you like.');

const crashed = (why: string): Result<never> =>
  failure('The engine could not answer.', why, 'Try again; if it fails again, reload this page.');

/** One worker behind typed calls: started at the first call, terminated when a call is cancelled or the worker fails. */
export class WorkerClient {
  readonly #spawn: () => Worker;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | null = null;
  #nextId = 1;

  constructor(spawn: () => Worker) {
    this.#spawn = spawn;
  }

  /** Asks the worker; never rejects. */
  call<Name extends CallName>(
    call: Name,
    asks: Calls[Name]['asks'],
    { onProgress, signal }: CallOptions = {},
  ): Promise<Result<Calls[Name]['answers']>> {
    if (signal?.aborted) return Promise.resolve(cancelled);
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((resolve) => {
      const stop = (): void => this.#cancel(id);
      const settle = (result: Result<Calls[CallName]['answers']>): void => {
        this.#pending.delete(id);
        signal?.removeEventListener('abort', stop);
        // The protocol answers a call with its own type.
        resolve(result as Result<Calls[Name]['answers']>);
      };
      signal?.addEventListener('abort', stop);
      const request = { id, call, asks } as Request;
      this.#pending.set(id, { request, settle, onProgress });
      this.#live().postMessage(request);
    });
  }

  /** Ends the worker; calls still open come back as cancelled. */
  close(): void {
    this.#end();
    for (const { settle } of [...this.#pending.values()]) settle(cancelled);
  }

  #live(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.#spawn();
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const pending = this.#pending.get(data.id);
      if ('result' in data) pending?.settle(data.result);
      else pending?.onProgress?.(data.progress);
    });
    const broken = (why: string) => () => {
      this.#end();
      for (const { settle } of [...this.#pending.values()]) settle(crashed(why));
    };
    worker.addEventListener('error', broken('Its worker stopped or could not be loaded.'));
    worker.addEventListener('messageerror', broken('Its answer could not be carried over.'));
    this.#worker = worker;
    return worker;
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #cancel(id: number): void {
    this.#end();
    this.#pending.get(id)?.settle(cancelled);
    for (const { request } of this.#pending.values()) this.#live().postMessage(request);
  }
}
