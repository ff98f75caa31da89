import type { Block, BlockRole } from '../model/claim';

/** One block's words with the role it plays, before the text is put together. */
export interface TextPart {
  readonly role: BlockRole;
  readonly words: string;
}

/** Puts parts together to the text that is kept, an empty line between them (none inside a list), and the blocks that name their places in it. */
export const joinParts = (parts: readonly TextPart[]): { readonly text: string; readonly blocks: readonly Block[] } => {
  const blocks: Block[] = [];
  const pieces: string[] = [];
  let at = 0;
  let last: BlockRole | null = null;
  for (const { role, words: raw } of parts) {
    const words = raw.trim();
    if (words === '') continue;
    const gap = last === null ? '' : last === 'list item' && role === 'list item' ? '\n' : '\n\n';
    const start = at + gap.length;
    at = start + words.length;
    pieces.push(gap, words);
    blocks.push({ start, end: at, role });
    last = role;
  }
  return { text: pieces.join(''), blocks };
};
