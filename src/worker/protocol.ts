import type { Attribution, Block, Extraction } from '../model/claim';
import type { ArticleId } from '../model/ids';
import type { Figure, Magnitude, Quantity } from '../model/quantity';
import type { Result } from '../model/result';
import type { Span } from '../model/span';

/** What the page can ask of the engine's worker, and what comes back: one entry per call. */
export interface Calls {
  /** The engine's own version together with its model's; a stored extraction holds for this version alone. */
  readonly version: { readonly asks: null; readonly answers: string };
  readonly extract: {
    readonly asks: { readonly article: ArticleId; readonly text: string; readonly blocks: readonly Block[] | null };
    readonly answers: Extraction;
  };
  /** Every quantity of a few words that a reviewer typed or pasted. */
  readonly quantities: { readonly asks: { readonly text: string }; readonly answers: readonly Quantity[] };
  /** Who says the words of a text that are taken for a figure. */
  readonly attribution: {
    readonly asks: { readonly text: string; readonly blocks: readonly Block[]; readonly words: Span };
    readonly answers: Attribution;
  };
  /** What figures come to on the common unit of their families, one for each asked; null where one compares with nothing. */
  readonly magnitudes: {
    readonly asks: { readonly figures: readonly Figure[] };
    readonly answers: readonly (Magnitude | null)[];
  };
}

/** The name of a call. */
export type CallName = keyof Calls;

/** Page to worker. */
export type Request = {
  [Name in CallName]: { readonly id: number; readonly call: Name; readonly asks: Calls[Name]['asks'] };
}[CallName];

/** Worker to page: how far a call has come (0 to 1), or what came of it. */
export type Reply =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly result: Result<Calls[CallName]['answers']> };
