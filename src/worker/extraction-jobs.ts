import type { Article, Revision } from '../model/article';
import type { Extraction } from '../model/claim';
import type { RevisionId } from '../model/ids';
import { problemText } from '../model/result';
import type { Extractor } from './extractor';

/** How reading one text stands; absent jobs are done or were never asked for. */
export type ExtractionJob =
  | { readonly state: 'pending'; readonly progress: number }
  | { readonly state: 'failed'; readonly message: string };

/** Reads each text once however many views ask for it, and hands the extraction to `keep`. */
export class ExtractionJobs {
  readonly #extractor: Extractor;
  readonly #keep: (revision: Revision, extraction: Extraction) => Promise<void>;
  readonly #jobs = new Map<RevisionId, ExtractionJob>();
  readonly #stops = new Map<RevisionId, AbortController>();
  readonly #watchers = new Set<() => void>();

  constructor(extractor: Extractor, keep: (revision: Revision, extraction: Extraction) => Promise<void>) {
    this.#extractor = extractor;
    this.#keep = keep;
  }

  /** The job of that text; undefined where none runs or failed. */
  job(revision: RevisionId): ExtractionJob | undefined {
    return this.#jobs.get(revision);
  }

  /** Calls back at every change of any job; returns what ends it. */
  watch = (changed: () => void): (() => void) => {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  };

  /** Ends the reading of that text; it is shown as failed, to be tried again. */
  cancel(revision: RevisionId): void {
    this.#stops.get(revision)?.abort();
  }

  /** Starts reading unless it is being read or has failed; `again` starts even then. */
  start(article: Article['id'], revision: Revision, again = false): void {
    const known = this.#jobs.get(revision.id);
    if (known?.state === 'pending' || (known !== undefined && !again)) return;
    this.#read(article, revision).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      this.#set(revision.id, { state: 'failed', message });
    });
  }

  async #read(article: Article['id'], revision: Revision): Promise<void> {
    const stop = new AbortController();
    this.#stops.set(revision.id, stop);
    this.#set(revision.id, { state: 'pending', progress: 0 });
    const { text, blocks } = revision;
    const result = await this.#extractor.extract(
      { article, text, blocks },
      {
        signal: stop.signal,
        onProgress: (progress) => this.#set(revision.id, { state: 'pending', progress }),
      },
    );
    if (!result.ok) {
      this.#set(revision.id, { state: 'failed', message: problemText(result.problem) });
      return;
    }
    await this.#keep(revision, result.value);
    this.#set(revision.id, undefined);
  }

  #set(revision: RevisionId, job: ExtractionJob | undefined): void {
    if (job === undefined) this.#jobs.delete(revision);
    else this.#jobs.set(revision, job);
    for (const changed of this.#watchers) changed();
  }
}
