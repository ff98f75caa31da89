import type { ReadText } from '../../src/model/read-text';
import type { Result } from '../../src/model/result';
import { readFile } from '../../src/read/read-file';

/** Reads a file that holds one article; throws the problem where it was refused. */
export const readOne = async (file: File): Promise<ReadText> => {
  const [read, ...more] = await readFile(file);
  if (read === undefined || more.length > 0) throw new Error(`${more.length} more articles than one`);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};

/** Why a file was refused; throws where it was read. */
export const refusalOf = async (file: File): Promise<Extract<Result<never>, { ok: false }>['problem']> => {
  const [read] = await readFile(file);
  if (read === undefined || read.ok) throw new Error(`${file.name} was read`);
  return read.problem;
};

/** A text's blocks as lines, each with its role: "[title] Harbour wall fails". */
export const showBlocks = ({ text, blocks }: Pick<ReadText, 'text' | 'blocks'>): readonly string[] =>
  (blocks ?? []).map(({ start, end, role }) => `[${role}] ${text.slice(start, end)}`);
