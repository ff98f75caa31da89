import { Observable } from '../model/observable';
import { newReviewer } from './new-reviewer';
import type { ReviewerSetting, Store } from './store';

/** The reviewer of this profile: who it is stays the same, and where the store cannot keep the record, this page does until it can. */
export class ProfileReviewer {
  readonly #store: Pick<Store, 'setting' | 'settingOr' | 'saveSetting' | 'live'>;
  /** Undefined before the store has answered. */
  readonly known = new Observable<ReviewerSetting | undefined>(undefined);
  #isKept = false;

  constructor(store: Pick<Store, 'setting' | 'settingOr' | 'saveSetting' | 'live'>) {
    this.#store = store;
  }

  /** Whether the record is in the store. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Takes over the record as the store has it. */
  follow(stored: ReviewerSetting): void {
    this.#isKept = true;
    this.known.set(stored);
  }

  /** Opens the record and follows it where another tab renames it; returns what ends that. */
  start(): () => void {
    void this.open();
    const { reviewer } = this.#store.live;
    return reviewer.subscribe(() => {
      const stored = reviewer.get();
      if (stored) this.follow(stored);
    });
  }

  /** Reads the record, or makes one; a store that fails is tried again with every decision. */
  async open(): Promise<void> {
    try {
      const stored = await this.#store.setting('reviewer');
      if (stored === null) await this.keep();
      else this.follow(stored);
    } catch {
      if (this.known.get() === undefined) this.known.set(newReviewer());
    }
  }

  /** Sees to it that the record is in the store; another tab's, where that was first. */
  async keep(): Promise<void> {
    if (this.#isKept) return;
    const made = this.known.get() ?? newReviewer();
    this.follow(await this.#store.settingOr('reviewer', () => made));
  }

  /** Gives the reviewer another name, from the next decision on. */
  async rename(name: string): Promise<void> {
    await this.keep();
    const known = this.known.get();
    if (known === undefined) throw new Error('A record that is kept is known.');
    const renamed = { id: known.id, name };
    await this.#store.saveSetting('reviewer', renamed);
    this.follow(renamed);
  }
}
