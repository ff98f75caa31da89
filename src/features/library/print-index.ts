import type { ArticleId } from '../../model/ids';
import { likeness, type TextPrint } from '../../model/text-print';

/** From this likeness on a text is nearly the same: most of one is in the other. */
const NEARLY = 0.4;
/** Fewer common hashes than this cannot make texts nearly the same. */
const FEW = 12;
/** How many of the texts with the most common hashes are compared. */
const COMPARED = 4;

/** The article that a text is the same as, or nearly. */
export interface Double {
  readonly article: ArticleId;
  readonly isSame: boolean;
}

/** Finds texts that are there already without comparing with every one of them. */
export class PrintIndex {
  readonly #prints = new Map<ArticleId, TextPrint>();
  readonly #byHash = new Map<string, ArticleId>();
  readonly #byRun = new Map<number, ArticleId[]>();

  constructor(prints: Iterable<readonly [ArticleId, TextPrint]> = []) {
    for (const [article, print] of prints) this.add(article, print);
  }

  add(article: ArticleId, print: TextPrint): void {
    this.#prints.set(article, print);
    this.#byHash.set(print.hash, article);
    for (const run of print.sketch) {
      const known = this.#byRun.get(run);
      if (known === undefined) this.#byRun.set(run, [article]);
      else known.push(article);
    }
  }

  /** The article that is most like the text; null where none is nearly the same. */
  find(print: TextPrint): Double | null {
    const same = this.#byHash.get(print.hash);
    if (same !== undefined) return { article: same, isSame: true };
    const common = new Map<ArticleId, number>();
    for (const run of print.sketch)
      for (const article of this.#byRun.get(run) ?? []) common.set(article, (common.get(article) ?? 0) + 1);
    // Short texts have few runs.
    const least = Math.min(FEW, print.sketch.length * NEARLY);
    const likeliest = [...common].filter(([, count]) => count >= least).sort(([, a], [, b]) => b - a);
    let [best, alike]: [ArticleId | null, number] = [null, NEARLY];
    for (const [article] of likeliest.slice(0, COMPARED)) {
      const other = this.#prints.get(article);
      const found = other === undefined ? 0 : likeness(print, other);
      if (found >= alike) [best, alike] = [article, found];
    }
    return best === null ? null : { article: best, isSame: false };
  }
}
