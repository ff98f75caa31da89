import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BoostedTrees } from './decide/boosted-trees';
import { TABLE_BITS } from './decide/hash-feature';

/** Learned weights for attribution, read from one small file; its hash is part of the engine's version. */
export interface AttributionModel {
  /** The first 16 hexadecimal digits of SHA-256 over the file's bytes. */
  readonly hash: string;
  /** Is this word a cue? Hashed linear weights. */
  readonly cue: Float32Array;
  /** Which phrase is its source? Hashed linear weights. */
  readonly source: Float32Array;
  /** Does this cue cover that word? */
  readonly scope: BoostedTrees;
  /** Scores are divided by it before they become probabilities (temperature scaling, Guo et al. 2017). */
  readonly temperature: number;
}

/** The first bytes of a weights file: its name and the version of its layout. */
export const MODEL_MARK = 'CLATTR02';
/** The feature byte that marks a leaf. */
export const LEAF = 255;

/** Reads the weights file; throws where the bytes are not one or were cut short. */
export const readModel = (bytes: Uint8Array): AttributionModel => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = String.fromCharCode(...bytes.subarray(0, MODEL_MARK.length));
  if (mark !== MODEL_MARK) throw new Error(`not an attribution model: begins with ${JSON.stringify(mark)}`);
  let at = MODEL_MARK.length;
  const float = (): number => {
    const value = view.getFloat32(at, true);
    at += 4;
    return value;
  };
  const count = (): number => {
    const value = view.getUint32(at, true);
    at += 4;
    return value;
  };
  // A table lists its non-zero slots: the distance to the slot before (seven bits a byte), then the weight in eight bits.
  const table = (): Float32Array => {
    const weights = new Float32Array(1 << TABLE_BITS);
    const scale = float();
    let slot = 0;
    for (let left = count(); left > 0; left--) {
      let step = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = view.getUint8(at++);
        step |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      slot += step;
      weights[slot] = view.getInt8(at++) * scale;
    }
    return weights;
  };
  const temperature = float();
  const cue = table();
  const source = table();
  const trees = count();
  const nodes = count();
  const feature = new Int16Array(nodes);
  const threshold = new Float32Array(nodes);
  const right = new Int32Array(nodes);
  const roots = new Int32Array(trees);
  for (let n = 0; n < nodes; n++) {
    const byte = view.getUint8(at++);
    feature[n] = byte === LEAF ? -1 : byte;
  }
  for (let n = 0; n < nodes; n++) threshold[n] = float();
  // Nodes are in preorder, so where a left branch ends the right one begins.
  const end = (node: number): number => {
    if ((feature[node] ?? -1) < 0) return node + 1;
    right[node] = end(node + 1);
    return end(right[node] ?? 0);
  };
  let node = 0;
  for (let tree = 0; tree < trees; tree++) {
    roots[tree] = node;
    node = end(node);
  }
  if (node !== nodes || at !== bytes.length)
    throw new Error(`damaged attribution model: ${at} of ${bytes.length} bytes`);
  return {
    hash: bytesToHex(sha256(bytes)).slice(0, 16),
    cue,
    source,
    scope: { roots, feature, threshold, right },
    temperature,
  };
};
