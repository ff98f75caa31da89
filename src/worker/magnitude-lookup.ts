import { Observable } from '../model/observable';
import type { Figure, Magnitude } from '../model/quantity';
import type { Extractor } from './extractor';

/** Looks up a figure's magnitude; undefined until the engine has answered. */
export type LookUp = (figure: Figure) => Magnitude | null | undefined;

const keyOf = ({ value, relation, unit, kind }: Figure): string => JSON.stringify([value, relation, unit, kind]);

/** Magnitudes of figures that a reviewer corrected or added; the engine is asked once for each. */
export class MagnitudeLookup {
  readonly #extractor: Pick<Extractor, 'magnitudes'>;
  readonly #known = new Map<string, Magnitude | null>();
  readonly #asked = new Map<string, Figure>();
  #waiting: Figure[] = [];
  /** The look-up, which also requests what is unknown; a new function whenever an answer arrives. */
  readonly lookUp = new Observable<LookUp>(this.#newLookUp());

  constructor(extractor: Pick<Extractor, 'magnitudes'>) {
    this.#extractor = extractor;
  }

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
    // A failed request is not repeated; the caller's own guess stands.
    if (!read.ok) return;
    for (const [at, figure] of figures.entries()) this.#known.set(keyOf(figure), read.value[at] ?? null);
    this.lookUp.set(this.#newLookUp());
  }
}
