/** Feeds a value for as long as anybody subscribes; returns what ends that. */
export type Feed<Value> = (set: (value: Value) => void) => () => void;

/** One value and those who subscribe to its changes: the only way in which one part of the application tells others that something changed. */
export class Observable<Value> {
  readonly #subscribers = new Set<() => void>();
  readonly #feed: Feed<Value> | null;
  #stop: (() => void) | null = null;
  #value: Value;

  /** `feed` runs from the first subscriber to the last. */
  constructor(value: Value, feed: Feed<Value> | null = null) {
    this.#value = value;
    this.#feed = feed;
  }

  get = (): Value => this.#value;

  /** Calls back at every change; returns what ends it. */
  subscribe = (changed: () => void): (() => void) => {
    this.#subscribers.add(changed);
    this.#stop ??= this.#feed?.(this.set) ?? null;
    return () => {
      this.#subscribers.delete(changed);
      if (this.#subscribers.size > 0) return;
      this.#stop?.();
      this.#stop = null;
    };
  };

  /** Does nothing where it is the very value that is there. */
  set = (value: Value): void => {
    if (value === this.#value) return;
    this.#value = value;
    for (const changed of [...this.#subscribers]) changed();
  };
}
