import type { Block, BlockRole } from '../model/claim';
import type { Span } from '../model/span';

/** A paragraph as it is shown. */
export interface Paragraph extends Span {
  readonly role: BlockRole | 'rule';
}

const isRule = (line: string): boolean => /^\s*([-*_])(?:\s*\1){2,}\s*$/u.test(line);
const isHeading = (line: string): boolean => /^\s*#{1,6}\s/u.test(line);
/** A first line that reads as a title: marked as a heading, or short, by itself and no sentence. */
const mayBeTitle = (line: string, next: string): boolean =>
  isHeading(line) || (next.trim() === '' && line.length <= 120 && !/[.!?…]\W*$/u.test(line));

// Lines and blocks are both in text order, so that one walk through both will do.
const blockFinder = (blocks: readonly Block[]) => {
  let at = 0;
  return (line: Span): Block | undefined => {
    while ((blocks[at]?.end ?? Infinity) <= line.start) at += 1;
    const block = blocks[at];
    return block !== undefined && block.start < line.end ? block : undefined;
  };
};

/** The paragraphs of a text: parted by blank lines, headings, rules and the edges of blocks; where blocks are not known yet, the first line may be the title, so that it does not grow under the reader's eyes, and the others are paragraphs or headings. Nothing but white space is left out. */
export const findParagraphs = (text: string, blocks: readonly Block[]): Paragraph[] => {
  const found: Paragraph[] = [];
  const blockAt = blockFinder(blocks);
  let at = 0;
  let open: Paragraph | null = null;
  let openBlock: Block | undefined;
  const close = () => {
    if (open !== null) found.push(open);
    open = null;
  };
  const lines = text.split('\n');
  for (const [number, line] of lines.entries()) {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    if (line.trim() === '') {
      close();
      continue;
    }
    const block = blockAt(span);
    const isFirst: boolean = blocks.length === 0 && open === null && found.every(({ role }) => role === 'rule');
    const isTitle: boolean = block?.role === 'title' || (isFirst && mayBeTitle(line, lines[number + 1] ?? ''));
    const current: Paragraph | null = open;
    if (isRule(line)) {
      close();
      found.push({ ...span, role: 'rule' });
    } else if (isHeading(line)) {
      close();
      found.push({ ...span, role: isTitle ? 'title' : 'heading' });
    } else if (current === null || block !== openBlock) {
      close();
      open = { ...span, role: block?.role ?? (isTitle ? 'title' : 'paragraph') };
    } else open = { ...(current as Paragraph), end: span.end };
    openBlock = block;
  }
  close();
  return found;
};
