import type { ReadBlock } from '../model/blocks/find-blocks';
import type { NamedPart } from '../model/blocks/name-roles';
import type { BlockRole } from '../model/claim';

/** One block's words with the role it plays, before the text is put together. */
export interface TextPart {
  readonly role: BlockRole;
  readonly words: string;
  /** As a block's. */
  readonly story?: number;
  /** What its line says of the article; absent where nobody looked. */
  readonly named?: NamedPart;
}

/** Puts parts together to the text that is kept, an empty line between them (none inside a list or table), and the blocks that name their places in it. */
export const joinParts = (
  parts: readonly TextPart[],
): { readonly text: string; readonly blocks: readonly ReadBlock[] } => {
  const blocks: ReadBlock[] = [];
  const pieces: string[] = [];
  let at = 0;
  let last: BlockRole | null = null;
  for (const { role, words: raw, story, named = null } of parts) {
    const words = raw.trim();
    if (words === '') continue;
    const isRun = role === last && (role === 'list item' || role === 'table row');
    const gap = last === null ? '' : isRun ? '\n' : '\n\n';
    const start = at + gap.length;
    at = start + words.length;
    pieces.push(gap, words);
    blocks.push({ start, end: at, role, ...(story === undefined ? {} : { story }), named });
    last = role;
  }
  return { text: pieces.join(''), blocks };
};
