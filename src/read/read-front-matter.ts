import type { ArticleMetadata } from '../model/article';
import { findDate } from './find-date';

/** What a Markdown file's front matter says, and where the words after it begin. */
export interface FrontMatter {
  readonly metadata: Partial<ArticleMetadata>;
  /** The offset of the first character after the closing line. */
  readonly end: number;
}

const keys: Readonly<Record<keyof ArticleMetadata, readonly string[]>> = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publication', 'publisher', 'source', 'site', 'site_name', 'newspaper'],
  author: ['author', 'authors', 'byline', 'by'],
  published: ['published', 'date', 'publish_date', 'published_at', 'pubdate'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'source_url', 'permalink'],
  language: ['language', 'lang', 'locale'],
};

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** A plain or quoted scalar, a comment after it left out. */
const scalar = (raw: string): string => {
  const value = raw.trim();
  const double = /^"((?:[^"\\]|\\.)*)"/u.exec(value)?.[1];
  if (double !== undefined) return double.replace(/\\(.)/gu, (_, one: string) => escapes[one] ?? one);
  const single = /^'((?:[^']|'')*)'/u.exec(value)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  return value.replace(/\s+#.*$/u, '');
};

const list = (raw: string): string | null => {
  const inside = /^\[(.*)\]\s*(?:#.*)?$/u.exec(raw.trim())?.[1];
  const items = inside?.match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+/gu);
  return items ? items.map(scalar).filter(Boolean).join(', ') : null;
};

/** The lines below a key that belong to it: a list, a folded block, or the rest of a long value. */
const below = (lines: readonly string[]): string =>
  lines.every((line) => /^\s*-\s/u.test(line) || line.trim() === '')
    ? lines
        .map((line) => scalar(line.replace(/^\s*-\s+/u, '').replace(/^name:\s*/u, '')))
        .filter(Boolean)
        .join(', ')
    : lines.map((line) => line.trim()).join(' ');

const entriesOf = (lines: readonly string[]): ReadonlyMap<string, string> => {
  const entries = new Map<string, string>();
  for (let at = 0; at < lines.length; at += 1) {
    const [, key, raw] = /^([\p{L}_][\p{L}\d_ -]*):(?:\s+(.*))?$/u.exec(lines[at] ?? '') ?? [];
    if (key === undefined) continue;
    const rest = lines.slice(at + 1);
    const stop = rest.findIndex((line) => line.trim() !== '' && !/^(?:\s|-\s)/u.test(line));
    const more = (stop < 0 ? rest : rest.slice(0, stop)).filter((line) => line.trim() !== '');
    const first = raw === undefined || /^[>|][+-]?$/u.test(raw.trim()) ? '' : raw;
    const value = list(first) ?? (first === '' ? below(more) : scalar([first, ...more.map((m) => m.trim())].join(' ')));
    entries.set(key.toLowerCase().replaceAll(/[ -]/gu, '_'), value);
  }
  return entries;
};

/** Reads the front matter of Markdown between its `---` lines, in the part of YAML that such heads use: plain, quoted and folded values and lists; null where there is none. */
export const readFrontMatter = (text: string): FrontMatter | null => {
  const whole = /^\s*---[ \t]*\n([\s\S]{0,10000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(text);
  if (whole?.[1] === undefined) return null;
  const entries = entriesOf(whole[1].split('\n'));
  if (entries.size === 0) return null;
  const entry = (field: keyof ArticleMetadata): string =>
    keys[field].map((key) => entries.get(key) ?? '').find(Boolean) ?? '';
  const url = entry('url');
  return {
    metadata: {
      title: entry('title'),
      // "source: https://…" is an address and no name.
      outlet: /^https?:/iu.test(entry('outlet')) ? '' : entry('outlet'),
      author: entry('author'),
      published: findDate(entry('published'))?.date ?? '',
      url: /^https?:/iu.test(url) ? url : /^https?:/iu.test(entry('outlet')) ? entry('outlet') : '',
      language: entry('language'),
    },
    end: whole[0].length,
  };
};
