import type { ArticleMetadata } from '../model/article';
import { describeCopy } from '../model/blocks/describe-copy';
import { markStories } from '../model/blocks/mark-stories';
import { nameRoles } from '../model/blocks/name-roles';
import type { Block } from '../model/claim';
import { mendWords } from './mend-words';
import { joinParts, type TextPart } from './text-part';

/** A line of a head set in one paragraph is no longer than this. */
const MOST_LINE = 160;

/** Old pages set title, byline and date line in one paragraph, with breaks. */
const splitHead = (parts: readonly TextPart[]): readonly TextPart[] => {
  const [first, ...others] = parts;
  const lines = first?.role === 'paragraph' && first.words.includes('\n') ? first.words.split('\n') : [];
  return lines.length > 0 && lines.every((line) => line.length <= MOST_LINE)
    ? [...lines.map((words) => ({ role: 'paragraph' as const, words })), ...others]
    : parts;
};

/** Lays the parts that a format's reader found out as the text to keep: damaged letters mended, roles and stories named as those of a plain text are, with what its own words say of the article. */
export const layParts = (
  given: readonly TextPart[],
): { readonly text: string; readonly blocks: readonly Block[]; readonly metadata: ArticleMetadata } => {
  const parts = splitHead(given).map((part) => ({ ...part, words: mendWords(part.words).trim() }));
  const named = nameRoles(parts.map(({ role, words }) => ({ words, given: role })));
  const stories = markStories(
    parts.map(({ words, role }, at) => ({
      words,
      role: named[at]?.role ?? role,
      isRule: /^(?:[-*_=~•]\s*){3,}$/u.test(words),
    })),
  );
  const { text, blocks } = joinParts(
    parts.map((part, at): TextPart => {
      const own = named[at];
      return { ...part, ...stories[at], ...(own === undefined ? {} : { named: own }) };
    }),
  );
  return {
    text,
    blocks: blocks.map(({ named: _, ...block }) => block),
    metadata: describeCopy(text, blocks),
  };
};
