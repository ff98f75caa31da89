import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What tells whether two texts are the same, or nearly, without the texts. */
export interface TextPrint {
  /** Of the words, white space folded. */
  readonly hash: string;
  /** The smallest hashes of all runs of four words, ascending (the bottom-k sketch of Broder, "On the resemblance and containment of documents", 1997). */
  readonly sketch: readonly number[];
}

const RUN = 4;
const SKETCH = 64;
/** Beyond this many characters a text is told by how it begins. */
const FAR = 200_000;

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

// FNV-1a, 32 bits.
const hashWord = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
};

// The finaliser of MurmurHash3, so that neighbouring runs get unrelated hashes.
const mix = (hash: number): number => {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

const runHashes = (words: readonly number[]): Uint32Array => {
  const runs = new Uint32Array(Math.max(1, words.length - RUN + 1));
  for (let at = 0; at < runs.length; at += 1) {
    let hash = 0;
    for (const word of words.slice(at, at + RUN)) hash = Math.imul(hash, 0x01000193) ^ word;
    runs[at] = mix(hash);
  }
  return runs.sort();
};

/** The print of a text. */
export const printText = (text: string): TextPrint => {
  const folded = fold(text);
  const words =
    folded
      .slice(0, FAR)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const sketch: number[] = [];
  for (const hash of runHashes(words.map(hashWord))) {
    if (sketch.length === SKETCH) break;
    if (hash !== sketch.at(-1)) sketch.push(hash);
  }
  return { hash: bytesToHex(sha256(utf8ToBytes(folded))).slice(0, 20), sketch };
};

/** How many of their runs of words two texts share, as an estimate from 0 to 1. */
export const likeness = (a: TextPrint, b: TextPrint): number => {
  if (a.hash === b.hash) return 1;
  const inB = new Set(b.sketch);
  const union = [...new Set([...a.sketch, ...b.sketch])].sort((x, y) => x - y).slice(0, SKETCH);
  const inA = new Set(a.sketch);
  return union.filter((hash) => inA.has(hash) && inB.has(hash)).length / Math.max(1, union.length);
};
