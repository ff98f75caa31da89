/** One value that is put and watched outside of React, so that a change of it draws only those who take what has changed. */
export class Kept<Value> {
  readonly #watchers = new Set<() => void>();
  #value: Value;

  constructor(value: Value) {
    this.#value = value;
  }

  now = (): Value => this.#value;

  /** Calls back at every change; returns what ends it. */
  watch = (changed: () => void): (() => void) => {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  };

  put(value: Value): void {
    if (value === this.#value) return;
    this.#value = value;
    for (const changed of [...this.#watchers]) changed();
  }
}
