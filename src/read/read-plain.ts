import type { ReadText } from '../model/read-text';
import type { Result } from '../model/result';
import { success } from '../model/result';
import { completeRead } from './complete-read';
import type { Decoded } from './decode-text';
import { guessMetadata } from './guess-metadata';
import { mendPlainText } from './mend-plain-text';
import { readFrontMatter } from './read-front-matter';
import { refuse, refuseLength } from './refusal';

/** A file's words with what it is called and its bytes. */
export interface PlainFile {
  readonly name: string;
  readonly decoded: Decoded;
  readonly original: Blob;
  /** Where it was saved from, if what it came in says so. */
  readonly address?: string;
}

const encodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

/** Says by which encoding words were read where that was a guess; none where the file or its bytes said it. */
export const encodingNotes = ({ encoding, guessed }: Decoded): readonly string[] =>
  guessed
    ? [
        `Read as ${encodingNames[encoding] ?? encoding.replace('windows', 'Windows')}, which the file does not say; look whether accents and quotation marks are right.`,
      ]
    : [];

/** Reads plain text or Markdown: front matter and first lines give the metadata, the engine finds the blocks. */
export const readPlain = async ({ name, decoded, original }: PlainFile): Promise<Result<ReadText>> => {
  const text = mendPlainText(decoded.text);
  if (text.trim() === '') return refuse(name, 'It is empty.', 'Choose a file that holds an article.');
  const tooLong = refuseLength(name, text.length);
  if (tooLong !== null) return tooLong;
  const front = readFrontMatter(text);
  return success(
    await completeRead({
      text,
      blocks: null,
      layers: [
        ...(front ? [{ source: 'front matter', metadata: front.metadata } as const] : []),
        { source: 'first lines', metadata: guessMetadata(text.slice(front?.end ?? 0, (front?.end ?? 0) + 20_000)) },
      ],
      notes: encodingNotes(decoded),
      original,
      name,
    }),
  );
};
