import type { Revision } from '../model/article';
import type { Extraction } from '../model/claim';
import type { ExtractionJob, ExtractionJobs } from './extraction-jobs';

/** The state of an article's extraction. */
export type ExtractionState =
  | { readonly state: 'pending'; readonly progress: number; cancel(): void }
  | { readonly state: 'failed'; readonly message: string; retry(): void }
  | { readonly state: 'ready'; readonly extraction: Extraction };

/** The state of a text that nobody has asked to read. */
export const notAsked: ExtractionState = { state: 'pending', progress: 0, cancel: () => {} };

/** The extraction; null until it is ready. */
export const readOf = (state: ExtractionState): Extraction | null =>
  state.state === 'ready' ? state.extraction : null;

/** The state to show for a text: the stored claims, else the job that reads them. */
export const extractionState = (
  jobs: ExtractionJobs,
  revision: Revision | undefined,
  job: ExtractionJob | undefined,
  kept: Extraction | null | undefined,
): ExtractionState => {
  if (kept) return { state: 'ready', extraction: kept };
  if (job?.state === 'read') return { state: 'ready', extraction: job.extraction };
  if (revision === undefined) return notAsked;
  if (job?.state === 'failed') {
    return { state: 'failed', message: job.message, retry: () => void jobs.ensure(revision, null) };
  }
  return { state: 'pending', progress: job?.progress ?? 0, cancel: () => jobs.cancel(revision.id) };
};
