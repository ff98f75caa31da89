import type { ArticleId, ClaimId } from '../model/ids';
import { failure, type Result, success } from '../model/result';
import type { ReviewEvent } from '../model/review-event';
import type { PlacedText } from '../review/added-claim';
import { type Draft, draftEvents } from '../review/draft-events';
import { nextRedo, nextUndo, type UndoStep } from '../review/undo';
import { DecisionQueue } from './decision-queue';
import { newNode } from './new-node';
import type { ProfileReviewer } from './profile-reviewer';
import type { ReviewerSetting, Store } from './store';
import { storeError } from './store-error';

/** The article and text a decision is made on, and who makes it. */
export interface DecisionContext {
  readonly article: ArticleId;
  readonly text: PlacedText;
  readonly reviewer: ReviewerSetting;
}

/** An act that undo took back or redo did again: shown and queued; `saved` settles when that is on disk. */
export interface Retraction {
  /** "Undone: verified on “at least 51”". */
  readonly words: string;
  /** The claims it changed that are still there, or the article. */
  readonly targets: readonly (ClaimId | ArticleId)[];
  readonly saved: Promise<void>;
}

/** Asks the browser, once per profile until it agrees, not to wipe the database when space runs short. */
const askToKeepStorage = async (store: Pick<Store, 'setting' | 'saveSetting'>): Promise<void> => {
  if ((await store.setting('persisted')) === true || !navigator.storage?.persist) return;
  await store.saveSetting('persisted', await navigator.storage.persist());
};

/** Turns decisions into events of this tab, and takes them back. */
export class Decider {
  readonly queue: DecisionQueue;
  readonly #store: Store;
  readonly #reviewer: ProfileReviewer;
  readonly #node = newNode();
  #asked = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(store: Store, reviewer: ProfileReviewer) {
    this.#store = store;
    this.#reviewer = reviewer;
    // The reviewer's record is written before the first decision; later decisions need not wait.
    const append: Store['append'] = (make) =>
      reviewer.isKept ? store.append(make) : reviewer.keep().then(() => store.append(make));
    this.queue = new DecisionQueue({ append }, store);
  }

  /** One act, shown at once; settles when its transaction completed, however often that takes. */
  decide(context: DecisionContext, drafts: readonly Draft[]): Promise<void> {
    const act = {
      article: context.article,
      text: context.text,
      reviewerName: context.reviewer.name,
      now: Date.now(),
      node: this.#node,
    };
    // The profile's record may turn out to be another tab's by the time this is written.
    const reviewer = () => this.#reviewer.known.get()?.id ?? context.reviewer.id;
    const saved = this.queue.add((last) => draftEvents({ ...act, reviewer: reviewer() }, drafts, last));
    if (!this.#asked) {
      this.#asked = true;
      askToKeepStorage(this.#store).catch(() => {
        // If it fails, the next visit asks again.
        this.#asked = false;
      });
    }
    return saved;
  }

  /** Takes back the reviewer's last act on the article; null where there is nothing. */
  undo(context: DecisionContext): Promise<Result<Retraction | null>> {
    return this.#inTurn(() => this.#step(context, nextUndo, 'Undone', 'Not undone.'));
  }

  /** Does again what was undone last; null where there is nothing. */
  redo(context: DecisionContext): Promise<Result<Retraction | null>> {
    return this.#inTurn(() => this.#step(context, nextRedo, 'Done again', 'Not done again.'));
  }

  /** Runs undo steps one after the other, so that two quick presses undo two acts. */
  #inTurn(work: () => Promise<Result<Retraction | null>>): Promise<Result<Retraction | null>> {
    const result = this.#turn.then(work);
    this.#turn = result;
    return result;
  }

  async #step(
    context: DecisionContext,
    next: (events: readonly ReviewEvent[], reviewer: ReviewerSetting['id']) => UndoStep | null,
    done: string,
    notDone: string,
  ): Promise<Result<Retraction | null>> {
    if (!(await this.queue.idle()))
      return failure(notDone, 'An earlier decision is not saved yet.', 'Save it first, then try again.');
    try {
      const events = await this.#store.events(context.article);
      const step = next(events, context.reviewer.id);
      if (step === null) return success(null);
      if (step.refused !== null) return { ok: false, problem: step.refused };
      const saved = this.decide(context, step.drafts);
      // A claim whose addition is undone no longer exists.
      const gone = new Set(events.flatMap(({ id, type }) => (type === 'claim-added' ? [id] : [])));
      const left = step.drafts.filter(({ decision }) => decision.type !== 'undone' || !gone.has(decision.event));
      const targets = [...new Set(left.map(({ aim }) => aim.target))];
      return success({ words: `${done}: ${step.description}`, targets, saved });
    } catch (error) {
      const { problem } = storeError('', error);
      return { ok: false, problem: { ...problem, what: `${notDone} ${problem.what}`.trim() } };
    }
  }
}
