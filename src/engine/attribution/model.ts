import type { BoostedTrees } from './boosted-trees';

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
}

/** Reads the weights file; throws where the bytes are not one. */
export const readModel = (bytes: Uint8Array): AttributionModel => {
  throw new Error(`not an attribution model: ${bytes.length} bytes`);
};
