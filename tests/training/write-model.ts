import type { BoostedTrees } from '../../src/engine/attribution/decide/boosted-trees';
import { LEAF, MODEL_MARK } from '../../src/engine/attribution/model';

const LEAST = 0.03;
const LIMIT = 127;

class Bytes {
  private readonly list: number[] = [];
  byte(value: number): void {
    this.list.push(value & 255);
  }
  bits(write: (view: DataView) => void): void {
    const view = new DataView(new ArrayBuffer(4));
    write(view);
    for (let i = 0; i < 4; i++) this.byte(view.getUint8(i));
  }
  float(value: number): void {
    this.bits((view) => view.setFloat32(0, value, true));
  }
  count(value: number): void {
    this.bits((view) => view.setUint32(0, value, true));
  }
  all(): Uint8Array {
    return Uint8Array.from(this.list);
  }
}

const writeTable = (bytes: Bytes, weights: Float32Array): void => {
  const largest = weights.reduce((top, w) => Math.max(top, Math.abs(w)), 0);
  const scale = Math.min(largest, 4) / LIMIT;
  const kept: [slot: number, weight: number][] = [];
  weights.forEach((w, slot) => {
    const level = Math.max(-LIMIT, Math.min(LIMIT, Math.round(w / scale)));
    if (Math.abs(w) >= LEAST && level !== 0) kept.push([slot, level]);
  });
  bytes.float(scale);
  bytes.count(kept.length);
  let before = 0;
  for (const [slot, level] of kept) {
    let step = slot - before;
    before = slot;
    while (step > 127) {
      bytes.byte((step & 127) | 128);
      step >>>= 7;
    }
    bytes.byte(step);
    bytes.byte(level);
  }
};

/** The bytes of a weights file, as readModel reads them: linear weights in eight bits, small ones left out, trees in preorder. */
export const writeModel = (
  cue: Float32Array,
  source: Float32Array,
  scope: BoostedTrees,
  temperature: number,
): Uint8Array => {
  const bytes = new Bytes();
  for (const letter of MODEL_MARK) bytes.byte(letter.charCodeAt(0));
  bytes.float(temperature);
  writeTable(bytes, cue);
  writeTable(bytes, source);
  bytes.count(scope.roots.length);
  bytes.count(scope.feature.length);
  for (const f of scope.feature) bytes.byte(f < 0 ? LEAF : f);
  for (const value of scope.threshold) bytes.float(value);
  return bytes.all();
};
