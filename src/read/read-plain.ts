import { describeText } from '../model/blocks/describe-copy';
import { readFrontMatter } from '../model/blocks/read-front-matter';
import type { ReadText } from '../model/read-text';
import type { Result } from '../model/result';
import { success } from '../model/result';
import { completeRead } from './complete-read';
import type { Decoded } from './decode-text';
import { mendPlainText } from './mend-plain-text';
import type { MetadataLayer } from './merge-metadata';
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

const folded = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Plain words as they are kept, their damage mended, and what they say of the article. Front matter is metadata and no part of the text; what in it was written to be read (title, summary, captions) stands over the text where the text itself does not say it. */
export const readWords = (words: string): { readonly text: string; readonly layers: readonly MetadataLayer[] } => {
  const mended = mendPlainText(words);
  const front = readFrontMatter(mended);
  const body = front === null ? mended : mended.slice(front.end).trimStart();
  const said = folded(body);
  const read = (front?.readable ?? []).filter((each) => !said.includes(folded(each)));
  const text = front === null ? mended : [...read, body].join('\n\n');
  return {
    text,
    layers: [
      ...(front === null ? [] : [{ source: 'front matter', metadata: front.metadata } as const]),
      { source: 'first lines', metadata: describeText(text) },
    ],
  };
};

/** Reads plain text or Markdown: front matter and first lines give the metadata, the engine finds the blocks. */
export const readPlain = async ({ name, decoded, original }: PlainFile): Promise<Result<ReadText>> => {
  const { text, layers } = readWords(decoded.text);
  if (text.trim() === '') return refuse(name, 'It is empty.', 'Choose a file that holds an article.');
  const tooLong = refuseLength(name, text.length);
  if (tooLong !== null) return tooLong;
  return success(
    await completeRead({
      text,
      blocks: null,
      layers,
      notes: encodingNotes(decoded),
      original,
      name,
    }),
  );
};
