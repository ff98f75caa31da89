import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type ArticleId, asId, type ClaimId } from './ids';

const fold = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The first 80 bits of SHA-256 (FIPS 180-4) over the article's id, the figure's words, its sentence's words (NFC, white space folded) and its 0-based occurrence among equals, in hexadecimal. */
export const claimId = (article: ArticleId | string, figure: string, sentence: string, occurrence: number): ClaimId =>
  asId<ClaimId>(
    bytesToHex(sha256(utf8ToBytes([article, fold(figure), fold(sentence), occurrence].join('\u0000')))).slice(0, 20),
  );
