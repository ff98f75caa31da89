import type { Block, BlockRole } from '../claim';
import type { Span } from '../span';
import { cutLines, type Stretch } from './cut-lines';
import { markStories } from './mark-stories';
import { type NamedPart, nameRoles, type Part } from './name-roles';
import { findFrontMatter } from './read-front-matter';

/** Words without the marks that Markdown sets around a line. */
const bare = (words: string): string =>
  words
    .replace(/^[#>\s]+/u, '')
    .replace(/^[*_]{1,3}(?=\S)/u, '')
    .replace(/(?<=\S)[*_]{1,3}$/u, '')
    .trim();

/** A block with what its line says of the article. */
export interface ReadBlock extends Block {
  readonly named: NamedPart | null;
}

/** A front-matter value's role by its key; null where it is no part of the readable text. */
const roleOfKey = (key: string): BlockRole | null => {
  if (/^(?:title|headline)$/u.test(key)) return 'title';
  if (/^(?:cutline|caption)$/u.test(key)) return 'caption';
  if (/^(?:summary|standfirst)$/u.test(key)) return 'standfirst';
  return /^quotation$/u.test(key) ? 'quotation' : null;
};

const shift = <Spanned extends Span>(spanned: Spanned, by: number): Spanned => ({
  ...spanned,
  start: spanned.start + by,
  end: spanned.end + by,
});

const givenBy = ({ mark }: Stretch, isTitled: boolean): BlockRole | null => {
  if (mark === 'rule') return 'boilerplate';
  if (mark === 'heading') return isTitled ? 'heading' : 'title';
  return mark;
};

/** Finds the blocks of plain text or Markdown with what their lines say: stretches between blank lines (lines that were broken joined), each with the role it plays and the story it is of; what front matter says for machines is boilerplate. */
export const readBlocks = (text: string): readonly ReadBlock[] => {
  const front = findFrontMatter(text);
  const blocks: ReadBlock[] = [];
  for (const { key, start, end } of front?.lines ?? []) {
    blocks.push({ start, end, role: roleOfKey(key) ?? 'boilerplate', named: null });
  }
  const from = front?.end ?? 0;
  const stretches = cutLines(text.slice(from)).map((one) => shift(one, from));
  let isTitled = blocks.some(({ role }) => role === 'title');
  const parts = stretches.map((stretch): Part => {
    const words = bare(text.slice(stretch.start, stretch.end));
    const given = words === '' ? 'boilerplate' : givenBy(stretch, isTitled);
    isTitled ||= given === 'title';
    return { words, given };
  });
  const named = nameRoles(
    parts,
    blocks.some(({ role }) => role === 'title'),
  );
  const stories = markStories(
    stretches.map(({ mark }, at) => ({
      role: named[at]?.role ?? 'paragraph',
      words: parts[at]?.words ?? '',
      isRule: mark === 'rule',
    })),
  );
  stretches.forEach(({ start, end }, at) => {
    blocks.push({ start, end, ...(stories[at] ?? { role: 'paragraph' }), named: named[at] ?? null });
  });
  return blocks;
};

/** The blocks of plain text or Markdown, as `readBlocks` finds them. */
export const findBlocks = (text: string): readonly Block[] => readBlocks(text).map(({ named: _, ...block }) => block);
