import type { Revision } from '../model/article';
import type { Extraction } from '../model/claim';
import type { RevisionId } from '../model/ids';
import { Observable } from '../model/observable';
import { problemText } from '../model/result';
import type { Extractor } from './extractor';

/** The job that reads one text; a text without a job is read and stored, or was never requested. */
export type ExtractionJob =
  | { readonly state: 'pending'; readonly progress: number }
  | { readonly state: 'failed'; readonly message: string }
  /** Read but not stored: the next visit reads it again. */
  | { readonly state: 'read'; readonly extraction: Extraction };

/** Where extractions are stored; null if that engine has not read that text yet. */
export interface ExtractionStore {
  extraction(article: Revision['article'], revision: RevisionId, engineVersion: string): Promise<Extraction | null>;
  saveExtraction(article: Revision['article'], revision: RevisionId, extraction: Extraction): Promise<void>;
}

/** Reads each text once per engine version, whoever asks, and stores the result. */
export class ExtractionJobs {
  readonly #extractor: Extractor;
  readonly #store: ExtractionStore;
  readonly #jobs = new Observable<ReadonlyMap<RevisionId, ExtractionJob>>(new Map());
  readonly #stops = new Map<RevisionId, AbortController>();

  constructor(extractor: Extractor, store: ExtractionStore) {
    this.#extractor = extractor;
    this.#store = store;
  }

  /** The text's job; undefined if none is running and none failed. */
  job(revision: RevisionId): ExtractionJob | undefined {
    return this.#jobs.get().get(revision);
  }

  /** Calls back when any job changes; returns the unsubscribe function. */
  subscribe = this.#jobs.subscribe;

  /** Cancels the reading of that text; it is shown as failed and can be retried. */
  cancel(revision: RevisionId): void {
    this.#stops.get(revision)?.abort();
  }

  /** Makes this engine's reading the latest stored one, reading the text if needed; `shown` is the latest now, or null. Does nothing while the text is being read. */
  async ensure(revision: Revision, shown: Extraction | null): Promise<void> {
    const version = shown && (await this.#extractor.version());
    if (version?.ok && version.value === shown?.engineVersion) return;
    if (this.job(revision.id)?.state === 'pending') return;
    const stop = new AbortController();
    this.#stops.set(revision.id, stop);
    this.#set(revision.id, { state: 'pending', progress: 0 });
    try {
      this.#set(revision.id, await this.#read(revision, stop.signal));
    } catch (error) {
      this.#set(revision.id, { state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  async #read({ id, article, text, blocks }: Revision, signal: AbortSignal): Promise<ExtractionJob | undefined> {
    const version = await this.#extractor.version();
    if (!version.ok) return { state: 'failed', message: problemText(version.problem) };
    // If the store fails, the text is still read.
    const kept = await this.#store.extraction(article, id, version.value).catch(() => null);
    if (kept !== null) {
      // The latest reading is shown: store it again, since another engine may have read the text in between.
      return this.#keep({ id, article }, kept);
    }
    const onProgress = (progress: number): void => this.#set(id, { state: 'pending', progress });
    const result = await this.#extractor.extract({ article, text, blocks }, { signal, onProgress });
    if (!result.ok) return { state: 'failed', message: problemText(result.problem) };
    return this.#keep({ id, article }, result.value);
  }

  async #keep(
    { id, article }: Pick<Revision, 'id' | 'article'>,
    extraction: Extraction,
  ): Promise<ExtractionJob | undefined> {
    try {
      await this.#store.saveExtraction(article, id, extraction);
      return undefined;
    } catch {
      return { state: 'read', extraction };
    }
  }

  #set(revision: RevisionId, job: ExtractionJob | undefined): void {
    const others = [...this.#jobs.get()].filter(([each]) => each !== revision);
    this.#jobs.set(new Map(job === undefined ? others : [...others, [revision, job]]));
  }
}
