import type { ArticleMetadata } from '../article';
import type { Span } from '../span';
import { findDate } from './find-date';

/** What a Markdown file's front matter says, and where the words after it begin. */
export interface FrontMatter {
  readonly metadata: Partial<ArticleMetadata>;
  /** Its values that were written for readers, in order: title, summary, captions, quotations. */
  readonly readable: readonly string[];
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

/** The keys whose values readers of the article see. */
const READABLE = ['title', 'headline', 'summary', 'standfirst', 'cutline', 'caption', 'quotation'];

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** A plain or quoted scalar, a comment after it left out. */
const scalar = (raw: string): string => {
  const value = raw.trim();
  const double = /^"((?:[^"\\]|\\.)*)"/u.exec(value)?.[1];
  if (double !== undefined) return double.replace(/\\(.)/gu, (_, one: string) => escapes[one] ?? one);
  const single = /^'((?:[^']|'')*)'/u.exec(value)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  return value.replace(/(?<!\s)\s+#.*$/u, '');
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

/** A key of front matter with the place of its value. */
interface FrontLine extends Span {
  /** Lower case. */
  readonly key: string;
}

const FENCED = /^\s*---[ \t]*\n(?<lines>[\s\S]{0,10000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
const KEYED = /^([\p{L}_][\p{L}\d_ -]*):(?=\s|$)/u;

/** Finds the front matter at the start of a text: the places of its values, quotation marks left out, and where the words after it begin; null where there is none. */
export const findFrontMatter = (
  text: string,
): { readonly lines: readonly FrontLine[]; readonly end: number } | null => {
  const whole = FENCED.exec(text);
  const inside = whole?.groups?.['lines'];
  if (whole === null || inside === undefined || !inside.split('\n').some((line) => KEYED.test(line))) return null;
  const lines: FrontLine[] = [];
  let at = whole[0].indexOf(inside, whole[0].indexOf('---') + 3);
  for (const line of inside.split('\n')) {
    const key = KEYED.exec(line)?.[1];
    const last = lines.at(-1);
    const lead =
      (key === undefined ? 0 : key.length + 1) +
      (/^\s*["']?/u.exec(line.slice((key?.length ?? -1) + 1))?.[0].length ?? 0);
    const end = at + line.trimEnd().replace(/["']$/u, '').length;
    const start = Math.min(at + lead, end);
    if (key !== undefined) lines.push({ key: key.toLowerCase(), start, end });
    // A folded value goes on in the lines below its key.
    else if (last !== undefined && line.trim() !== '') {
      const isEmpty = /^[>|]?[+-]?$/u.test(text.slice(last.start, last.end).trim());
      lines[lines.length - 1] = { ...last, start: isEmpty ? start : last.start, end };
    }
    at += line.length + 1;
  }
  return { lines: lines.filter(({ start, end }) => start < end), end: whole[0].length };
};

/** Reads the front matter of Markdown between its `---` lines, in the part of YAML that such heads use: plain, quoted and folded values and lists; null where there is none. */
export const readFrontMatter = (text: string): FrontMatter | null => {
  const whole = FENCED.exec(text);
  const inside = whole?.groups?.['lines'];
  if (whole === null || inside === undefined) return null;
  const entries = entriesOf(inside.split('\n'));
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
      published: findDate(entry('published')),
      url: /^https?:/iu.test(url) ? url : /^https?:/iu.test(entry('outlet')) ? entry('outlet') : '',
      language: entry('language'),
    },
    readable: READABLE.map((key) => entries.get(key) ?? '').filter(Boolean),
    end: whole[0].length,
  };
};
