import type { ArticleMetadata } from '../model/article';
import { describeText } from '../model/blocks/describe-copy';
import { findDate } from '../model/blocks/find-date';
import type { ReadText } from '../model/read-text';
import { type Result, success } from '../model/result';
import { takeTurns } from '../model/take-turns';
import { completeRead } from './complete-read';
import { refuse, refuseLength } from './refusal';

const SHAPE =
  'Each line is one article, as {"id": "…", "text": "…"}, with title, outlet, author, date and url if known.';

const parse = (line: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
};

const metadataOf = (record: Readonly<Record<string, unknown>>): Partial<ArticleMetadata> => {
  const words = (...names: string[]): string =>
    names.map((name) => record[name]).find((value): value is string => typeof value === 'string') ?? '';
  const url = words('url', 'link');
  return {
    title: words('title', 'headline'),
    outlet: words('outlet', 'source', 'publisher'),
    author: words('author', 'byline'),
    published: findDate(words('date', 'published', 'published_at')),
    url: /^https?:/iu.test(url) ? url : '',
    language: words('language', 'lang'),
  };
};

/** Reads one line of a .jsonl file; `name` says which file and line in messages. */
const readRecord = async (line: string, name: string): Promise<Result<ReadText>> => {
  const record = parse(line);
  if (record === null) return refuse(name, 'The line is no JSON object.', SHAPE);
  const { id, text } = record;
  if (typeof text !== 'string') return refuse(name, 'The line has no "text".', SHAPE);
  if (text.trim() === '') return refuse(name, 'Its text is empty.', SHAPE);
  const tooLong = refuseLength(name, text.length);
  if (tooLong !== null) return tooLong;
  const named = typeof id === 'string' || typeof id === 'number' ? String(id) : name;
  return success(
    await completeRead({
      // A record's text is kept to the letter: offsets that others have taken of it hold here too.
      text,
      blocks: null,
      layers: [
        { source: 'record', metadata: metadataOf(record) },
        { source: 'first lines', metadata: describeText(text) },
      ],
      notes: [],
      original: new Blob([line], { type: 'application/json' }),
      name: named,
    }),
  );
};

/** Reads a .jsonl file into its articles, a result for each line that is not blank: a broken line says which it is, and the others are read. */
export const readRecords = async (name: string, text: string): Promise<readonly Result<ReadText>[]> => {
  const read: Result<ReadText>[] = [];
  const rest = takeTurns();
  for (const [at, line] of text.split(/\r?\n/u).entries()) {
    await rest();
    if (line.trim() !== '') read.push(await readRecord(line, `${name}, line ${at + 1}`));
  }
  return read.length > 0 ? read : [refuse(name, 'It is empty.', SHAPE)];
};
