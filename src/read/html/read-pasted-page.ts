import type { ArticleMetadata } from '../../model/article';
import type { Block } from '../../model/claim';
import { layParts } from '../lay-parts';
import { disarmPage } from './disarm-page';
import { dropUnread } from './drop-unread';
import { walkParts } from './walk-parts';

/** The words alone, to compare two forms of one paste. */
const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, '').length;

/** Reads the HTML of a paste into text and blocks; null where it holds no paragraphs or other words than the plain text, which is then the better witness. */
export const readPastedPage = (
  html: string,
  plain: string,
): { readonly text: string; readonly blocks: readonly Block[]; readonly metadata: ArticleMetadata } | null => {
  const page = new DOMParser().parseFromString(disarmPage(html), 'text/html');
  dropUnread(page);
  const { parts } = walkParts(page.body);
  if (parts.length < 2 && parts[0]?.role === 'paragraph') return null;
  const titled = parts.map((part, at) =>
    at === 0 && part.role === 'heading' ? { ...part, role: 'title' as const } : part,
  );
  const joined = layParts(titled);
  const [have, want] = [letters(joined.text), letters(plain)];
  return joined.text === '' || (want > 0 && Math.abs(have - want) > want * 0.1) ? null : joined;
};
