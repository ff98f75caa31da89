import type { ClaimRow } from './row';

/** A column of few distinct words: a number a row, and the words each number stands for. */
export interface Coded {
  readonly codes: Uint32Array;
  /** Grows where a row comes to say what none said before. */
  readonly words: readonly string[];
}

class Coding implements Coded {
  readonly codes: Uint32Array;
  readonly words: string[];
  readonly #known: Map<string, number>;

  constructor(codes: Uint32Array, words: string[] = [], known = new Map<string, number>()) {
    this.codes = codes;
    this.words = words;
    this.#known = known;
  }

  code(word: string): number {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    this.#known.set(word, this.words.length);
    this.words.push(word);
    return this.words.length - 1;
  }

  copy(): Coding {
    return new Coding(this.codes.slice(), this.words, this.#known);
  }
}

type Read<Value> = (row: ClaimRow) => Value;

/** The rows given as columns, each made when it is first asked for; a column is known by the function that reads it. */
export class ClaimIndex {
  readonly rows: readonly ClaimRow[];
  readonly #coded = new Map<Read<string>, Coding>();
  readonly #numbers = new Map<Read<number>, Float64Array>();
  readonly #texts = new Map<Read<string>, string[]>();

  constructor(rows: readonly ClaimRow[]) {
    this.rows = rows;
  }

  coded(read: Read<string>): Coded {
    const known = this.#coded.get(read);
    if (known !== undefined) return known;
    const column = new Coding(new Uint32Array(this.rows.length));
    // Counted loops here and below: an iterator over a hundred thousand rows costs more than what is done with them.
    // Mostly a row says what the row before it said, and that need not be looked up.
    let before: string | null = null;
    let code = 0;
    for (let at = 0; at < this.rows.length; at += 1) {
      const word = read(this.rows[at] as ClaimRow);
      if (word !== before) code = column.code(word);
      before = word;
      column.codes[at] = code;
    }
    this.#coded.set(read, column);
    return column;
  }

  /** NaN is unknown. */
  numbers(read: Read<number>): Float64Array {
    const known = this.#numbers.get(read);
    if (known !== undefined) return known;
    const column = new Float64Array(this.rows.length);
    for (let at = 0; at < column.length; at += 1) column[at] = read(this.rows[at] as ClaimRow);
    this.#numbers.set(read, column);
    return column;
  }

  texts(read: Read<string>): readonly string[] {
    const known = this.#texts.get(read);
    if (known !== undefined) return known;
    const column = this.rows.map(read);
    this.#texts.set(read, column);
    return column;
  }

  /** The same columns over rows of which only those at the places given differ; a column in which nothing differs is shared. */
  changed(rows: readonly ClaimRow[], places: readonly number[]): ClaimIndex {
    const next = new ClaimIndex(rows);
    const moved = places.flatMap((at) => {
      const row = rows[at];
      return row === undefined ? [] : [{ at, row }];
    });
    for (const [read, before] of this.#coded) {
      const differs = moved.filter(({ at, row }) => before.code(read(row)) !== before.codes[at]);
      const column = differs.length === 0 ? before : before.copy();
      for (const { at, row } of differs) column.codes[at] = column.code(read(row));
      next.#coded.set(read, column);
    }
    for (const [read, before] of this.#numbers) {
      const differs = moved.filter(({ at, row }) => !Object.is(read(row), before[at]));
      const column = differs.length === 0 ? before : before.slice();
      for (const { at, row } of differs) column[at] = read(row);
      next.#numbers.set(read, column);
    }
    for (const [read, before] of this.#texts) {
      const differs = moved.filter(({ at, row }) => read(row) !== before[at]);
      const column = differs.length === 0 ? before : before.slice();
      for (const { at, row } of differs) column[at] = read(row);
      next.#texts.set(read, column);
    }
    return next;
  }
}

const known = new WeakMap<readonly ClaimRow[], ClaimIndex>();
let latest: ClaimIndex | null = null;

/** Beyond this share of changed rows, making the columns anew when they are asked for costs less. */
const mostChanged = 1 / 8;

const changedPlaces = (before: readonly ClaimRow[], rows: readonly ClaimRow[]): number[] | null => {
  if (before.length !== rows.length) return null;
  const places: number[] = [];
  const most = rows.length * mostChanged + 1;
  for (let at = 0; at < rows.length; at += 1) {
    if (before[at] === rows[at]) continue;
    places.push(at);
    if (places.length > most) return null;
  }
  return places;
};

/** The index of these rows; where a few differ from the rows asked for last, only they are read. */
export const indexRows = (rows: readonly ClaimRow[]): ClaimIndex => {
  const same = known.get(rows);
  const places = same !== undefined || latest === null ? null : changedPlaces(latest.rows, rows);
  const index = same ?? (latest === null || places === null ? new ClaimIndex(rows) : latest.changed(rows, places));
  known.set(rows, index);
  latest = index;
  return index;
};
