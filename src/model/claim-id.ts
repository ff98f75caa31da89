import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type ArticleId, asId, type ClaimId } from './ids';

const fold = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The first 80 bits of SHA-256 (FIPS 180-4) over the article's id, the figure's words, its sentence's words (NFC, white space folded) and its 0-based occurrence among equals, in hexadecimal. */
export const claimId = (article: ArticleId | string, figure: string, sentence: string, occurrence: number): ClaimId =>
  asId<ClaimId>(
    bytesToHex(sha256(utf8ToBytes([article, fold(figure), fold(sentence), occurrence].join('\u0000')))).slice(0, 20),
  );

/** The ids of an article's figures in text order: those whose words and sentences fold to the same are told apart by their occurrence, so that no two are equal. */
export const claimIds = (
  article: ArticleId | string,
  figures: readonly { readonly words: string; readonly sentence: string }[],
): readonly ClaimId[] => {
  const occurrences = new Map<string, number>();
  return figures.map(({ words, sentence }) => {
    const key = [fold(words), fold(sentence)].join('\u0000');
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    return claimId(article, words, sentence, occurrence);
  });
};
