import type { Revision } from '../model/article';
import type { Extraction } from '../model/claim';
import type { RevisionId } from '../model/ids';
import { Observable } from '../model/observable';
import { problemText } from '../model/result';
import type { Extractor } from './extractor';

/** How reading one text stands; a text without a job is read and kept, or was never asked for. */
export type ExtractionJob =
  | { readonly state: 'pending'; readonly progress: number }
  | { readonly state: 'failed'; readonly message: string }
  /** Read, and not kept: what is derived is read again at the next visit. */
  | { readonly state: 'read'; readonly extraction: Extraction };

/** Where extractions are kept; null where that engine has not read that text yet. */
export interface ExtractionStore {
  extraction(article: Revision['article'], revision: RevisionId, engineVersion: string): Promise<Extraction | null>;
  saveExtraction(article: Revision['article'], revision: RevisionId, extraction: Extraction): Promise<void>;
}

/** Reads each text once per engine version, however many views ask for it, and keeps what came of it. */
export class ExtractionJobs {
  readonly #extractor: Extractor;
  readonly #store: ExtractionStore;
  readonly #jobs = new Observable<ReadonlyMap<RevisionId, ExtractionJob>>(new Map());
  readonly #stops = new Map<RevisionId, AbortController>();

  constructor(extractor: Extractor, store: ExtractionStore) {
    this.#extractor = extractor;
    this.#store = store;
  }

  /** The job of that text; undefined where none runs and none failed. */
  job(revision: RevisionId): ExtractionJob | undefined {
    return this.#jobs.get().get(revision);
  }

  /** Calls back at every change of any job; returns what ends it. */
  subscribe = this.#jobs.subscribe;

  /** Ends the reading of that text at once; it is shown as failed, to be tried again. */
  cancel(revision: RevisionId): void {
    this.#stops.get(revision)?.abort();
  }

  /** Sees to it that this engine's reading of the text is the one kept last, as `shown` is now, null where there is none; does nothing while it is being read. */
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
    // A store that fails is no reason not to read.
    const kept = await this.#store.extraction(article, id, version.value).catch(() => null);
    if (kept !== null) {
      // Readers show what was kept last; an engine that read the text since, in another tab or before a way back, was another.
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
