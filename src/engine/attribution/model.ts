/** Learned weights for attribution, read from one small file; its hash is part of the engine's version. */
export interface AttributionModel {
  /** The first 16 hexadecimal digits of SHA-256 over the file's bytes. */
  readonly hash: string;
}

/** Reads the weights file; throws where the bytes are not one. */
export const readModel = (bytes: Uint8Array): AttributionModel => {
  throw new Error(`not an attribution model: ${bytes.length} bytes`);
};
