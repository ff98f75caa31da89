import type { ArticleId, EventId } from '../model/ids';
import type { ReviewEvent } from '../model/review-event';
import type { PlacedText } from '../review/added-claim';
import { type Draft, draftEvents } from '../review/draft-events';
import { nextRedo, nextUndo, type UndoStep } from '../review/undo';
import { DecisionQueue } from './decision-queue';
import { askToKeepStorage } from './keep-storage';
import { newNode } from './new-node';
import type { ReviewerSetting, Store } from './store';

/** Where one sits when deciding: the article, its text, and who one is. */
export interface Desk {
  readonly article: ArticleId;
  readonly text: PlacedText;
  readonly reviewer: ReviewerSetting;
}

/** Turns decisions into events of this tab, and takes them back. */
export class Decider {
  readonly queue: DecisionQueue;
  readonly #store: Store;
  readonly #node = newNode();
  #asked = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(store: Store) {
    this.#store = store;
    this.queue = new DecisionQueue(store, store);
  }

  /** One act; settles when its transaction completed. */
  async decide(desk: Desk, drafts: readonly Draft[]): Promise<void> {
    if (drafts.length === 0) return;
    const act = {
      article: desk.article,
      text: desk.text,
      reviewer: desk.reviewer.id,
      reviewerName: desk.reviewer.name,
      now: Date.now(),
      node: this.#node,
    };
    const saved = this.queue.add((last: EventId | null) => draftEvents(act, drafts, last));
    if (!this.#asked) {
      this.#asked = true;
      askToKeepStorage(this.#store).catch(() => {
        // Not asking now only means asking again at the next visit.
        this.#asked = false;
      });
    }
    await saved;
  }

  /** Takes back the reviewer's last act on the article; what was undone or why not, null where there is nothing. */
  undo(desk: Desk): Promise<string | null> {
    return this.#inTurn(() => this.#step(desk, nextUndo, 'Undone'));
  }

  /** Does again what was undone last; null where there is nothing. */
  redo(desk: Desk): Promise<string | null> {
    return this.#inTurn(() => this.#step(desk, nextRedo, 'Done again'));
  }

  /** Two quick presses undo two acts, not the same one twice. */
  #inTurn(work: () => Promise<string | null>): Promise<string | null> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => null);
    return result;
  }

  async #step(
    desk: Desk,
    next: (events: readonly ReviewEvent[], reviewer: ReviewerSetting['id']) => UndoStep | null,
    done: string,
  ): Promise<string | null> {
    if (!(await this.queue.idle())) {
      return 'An earlier decision is not saved yet, so there is nothing to take back on disk. Save it first.';
    }
    const step = next(await this.#store.events(desk.article), desk.reviewer.id);
    if (step === null || step.refused !== null) return step?.refused ?? null;
    await this.decide(desk, step.drafts);
    return `${done}: ${step.description}`;
  }
}
