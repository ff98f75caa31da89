/** How many lines are summed up as one, so that neither a place nor a height among a hundred thousand costs a walk over them all. */
const blockSize = 256;

/** Where lines of many heights stand, in pixels: as estimated until they are measured. */
export class LineHeights {
  readonly count: number;
  readonly #heights: Float32Array;
  readonly #measured: Uint8Array;
  readonly #blocks: Float64Array;

  constructor(count: number, estimate: number) {
    this.count = count;
    this.#heights = new Float32Array(count);
    this.#measured = new Uint8Array(count);
    this.#blocks = new Float64Array(Math.ceil(count / blockSize));
    this.guess(estimate);
  }

  heightOf(line: number): number {
    return this.#heights[line] ?? 0;
  }

  /** Takes every line that was not measured to be of this height. */
  guess(height: number): void {
    this.#blocks.fill(0);
    for (let line = 0; line < this.count; line += 1) {
      if (this.#measured[line] === 0) this.#heights[line] = height;
      const block = Math.floor(line / blockSize);
      this.#blocks[block] = (this.#blocks[block] ?? 0) + this.heightOf(line);
    }
  }

  /** True where the line was of another height. */
  measure(line: number, height: number): boolean {
    const before = this.#heights[line];
    if (before === undefined) return false;
    this.#measured[line] = 1;
    if (before === Math.fround(height)) return false;
    this.#heights[line] = height;
    const block = Math.floor(line / blockSize);
    this.#blocks[block] = (this.#blocks[block] ?? 0) + this.heightOf(line) - before;
    return true;
  }

  startOf(line: number): number {
    const until = Math.min(line, this.count);
    const block = Math.floor(until / blockSize);
    let start = 0;
    for (let at = 0; at < block; at += 1) start += this.#blocks[at] ?? 0;
    for (let at = block * blockSize; at < until; at += 1) start += this.heightOf(at);
    return start;
  }

  total(): number {
    return this.startOf(this.count);
  }

  /** The line that a place is in; the first or last one beyond the ends. */
  lineAt(place: number): number {
    let block = 0;
    let start = 0;
    while (block < this.#blocks.length - 1 && start + (this.#blocks[block] ?? 0) <= place) {
      start += this.#blocks[block] ?? 0;
      block += 1;
    }
    let line = block * blockSize;
    while (line < this.count - 1 && start + this.heightOf(line) <= place) {
      start += this.heightOf(line);
      line += 1;
    }
    return line;
  }
}
