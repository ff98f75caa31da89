/** Why something could not be done, for the reader: what, why, and what to do about it, each a sentence. */
export interface Problem {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** A value, or the problem that stood in its way; expected failures travel in this, broken invariants throw. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** Wraps a value that came about. */
export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });

/** Says what could not be done, why, and what to do. */
export const failure = (what: string, why: string, todo: string): Result<never> => ({
  ok: false,
  problem: { what, why, todo },
});

/** The problem in one line, as a message on the screen. */
export const problemText = (problem: Problem): string => `${problem.what} ${problem.why} ${problem.todo}`;
