import type { Figure, Magnitude } from '../model/quantity';
import type { Extractor } from './extractor';

/** Looks a figure's magnitude up; undefined while the engine has not said. */
export type LookUp = (figure: Figure) => Magnitude | null | undefined;

const keyOf = ({ value, relation, unit, kind }: Figure): string => JSON.stringify([value, relation, unit, kind]);

/** The magnitudes of figures that no text has as they are, because a reviewer corrected or added them: the engine is asked once for each. */
export class MagnitudeBook {
  readonly #extractor: Pick<Extractor, 'magnitudes'>;
  readonly #known = new Map<string, Magnitude | null>();
  readonly #asked = new Map<string, Figure>();
  readonly #watchers = new Set<() => void>();
  #waiting: Figure[] = [];
  #lookUp: LookUp = this.#newLookUp();

  constructor(extractor: Pick<Extractor, 'magnitudes'>) {
    this.#extractor = extractor;
  }

  /** Calls back when more is known; returns what ends it. */
  watch = (changed: () => void): (() => void) => {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  };

  /** Looks up, and sees to it that what is not known is asked for; another function once more is known. */
  lookUp = (): LookUp => this.#lookUp;

  #newLookUp(): LookUp {
    return (figure) => {
      const key = keyOf(figure);
      const known = this.#known.get(key);
      if (known !== undefined || this.#asked.has(key)) return known;
      this.#asked.set(key, figure);
      if (this.#waiting.push(figure) === 1) queueMicrotask(() => void this.#ask());
      return undefined;
    };
  }

  async #ask(): Promise<void> {
    const figures = this.#waiting;
    this.#waiting = [];
    const read = await this.#extractor.magnitudes(figures);
    // An engine that cannot answer now is not asked again; the guess of whoever looked up stands.
    if (!read.ok) return;
    for (const [at, figure] of figures.entries()) this.#known.set(keyOf(figure), read.value[at] ?? null);
    this.#lookUp = this.#newLookUp();
    for (const changed of [...this.#watchers]) changed();
  }
}
