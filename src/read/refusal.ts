import { failure, type Result } from '../model/result';

/** The largest file that is read, in bytes. */
export const MAX_FILE_SIZE = 50 * 1024 * 1024;

/** The largest plain text or page that is read, in bytes; PDFs and records may be larger, since most of it is not one article's words. */
export const MAX_TEXT_SIZE = 20 * 1024 * 1024;

/** The longest text of one article, in characters: a shelf of books. */
export const MAX_TEXT_LENGTH = 5_000_000;

/** A size in bytes as people read it. */
export const showSize = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Says of a file or record, by its name, why it was not read and what to do. */
export const refuse = (name: string, why: string, todo: string): Result<never> =>
  failure(`“${name}” was not read.`, why, todo);

/** Refuses what is larger than its limit, in bytes; null where it is not. */
export const refuseSize = (name: string, size: number, most: number): Result<never> | null =>
  size <= most
    ? null
    : refuse(
        name,
        `It has ${showSize(size)}; the most that can be read is ${showSize(most)}.`,
        'Open a smaller file, or paste the part you need.',
      );

/** Refuses a text that is longer than any article; null where it is not. */
export const refuseLength = (name: string, length: number): Result<never> | null =>
  length <= MAX_TEXT_LENGTH
    ? null
    : refuse(
        name,
        `Its text has ${length.toLocaleString('en')} characters; the most that can be read as one article is ${MAX_TEXT_LENGTH.toLocaleString('en')}.`,
        'Split it into its articles (a .jsonl file holds one a line), or paste the part you need.',
      );
