import type { Block, BlockRole } from '../model/claim';
import type { Span } from '../model/span';

const TERMINAL = /[.!?…:;,"'“”’)\]*]$/u;
const SENTENCE_END = /[.!?…]["'“”’)\]*_]*$/u;
const RULE = /^(?:[-*_=~]\s*){3,}$/u;
const DATE_ONLY =
  /^(?:\p{L}+,?\s+)?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4})$/u;
const OUTLET = /^\p{Lu}[\p{L}\d .&'’-]{1,40},\s+\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4}$/u;
const BYLINE = /^(?:by|from|written by|reporting by|text by)\s+\p{Lu}[^.!?]{2,80}$/iu;
const RELATED = /^(?:read more|read also|see also|also read|more on this|related|watch|listen|more)\b\s*[:>–—-]/iu;
const CAPTION = /^(?:image|photo|picture|pictured|photograph|caption|file photo|credit)\b[^:]{0,20}:/iu;
const CREDITED = /\b(?:[Pp]hotographs?|[Pp]hotos?|PHOTOS?|[Ii]mages?): \p{Lu}[^.:]{2,50}$/u;
/** What an agency signs a paragraph with: "… three years late. CNA". */
const SIGNED = /(?<=[.!?]["'”’)]*)\s+(?:[—–-]\s?)?\p{Lu}{2,6}(?:\/\p{Lu}{2,6})?$/u;
const SOURCE = /^(?:[\p{L} /]{0,20}\/)?(?:source|sources|kaynak|advertisement|copyright|©)\b[^.!?]{0,40}:?$/iu;
const LIST_ITEM = /^(?:[-*•–]\s+|\d{1,3}[.)]\s+)\S/u;
const LABELLED = /^[^:.!?]{3,60}:\s+\S/u;

/** Lines of the text as spans, white space and Markdown's own marks left out of their ends. */
const linesOf = (text: string): Span[] => {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
};

const trimSpan = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && text.charCodeAt(start) <= 32) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1;
  return { start, end };
};

/** A hard-wrapped line goes on in the next one; a heading or a list item does not. */
const continues = (line: string, next: string): boolean =>
  line.length >= 50 && !SENTENCE_END.test(line) && !LIST_ITEM.test(next) && /^[\p{Ll}\p{N}"“‘(]/u.test(next);

const stretches = (text: string): Span[] => {
  const found: Span[] = [];
  let open: Span | null = null;
  let lastLine = '';
  for (const raw of linesOf(text)) {
    const line = trimSpan(text, raw);
    if (line.start === line.end) {
      if (open !== null) found.push(open);
      open = null;
      continue;
    }
    const words = text.slice(line.start, line.end);
    const wrapped =
      open !== null &&
      (continues(lastLine, words) ||
        (lastLine.length >= 60 && words.length > 0 && !SENTENCE_END.test(lastLine) && !LIST_ITEM.test(words)));
    if (open !== null && wrapped) open = { start: open.start, end: line.end };
    else {
      if (open !== null) found.push(open);
      open = line;
    }
    lastLine = words;
  }
  if (open !== null) found.push(open);
  return found;
};

const bare = (words: string): string =>
  words
    .replace(/^[#>\s]+/u, '')
    .replace(/^[*_]{1,3}/u, '')
    .replace(/[*_]{1,3}$/u, '')
    .trim();

/** A front-matter line's role by its key; null where the value is no part of the readable text. */
const frontMatterRole = (key: string): BlockRole => {
  if (/^(?:title|headline)$/iu.test(key)) return 'title';
  if (/^(?:cutline|caption)$/iu.test(key)) return 'caption';
  if (/^(?:summary|standfirst|description)$/iu.test(key)) return 'heading';
  if (/^quotation$/iu.test(key)) return 'quotation';
  if (/^(?:date|published)$/iu.test(key)) return 'dateline';
  return 'boilerplate';
};

const roleOf = (
  raw: string,
  words: string,
  state: { titled: boolean; prose: boolean },
  next: string | undefined,
): BlockRole => {
  if (RULE.test(raw) || words === '') return 'boilerplate';
  if (SOURCE.test(words)) return 'boilerplate';
  if (/^#{1,6}\s/u.test(raw)) return state.titled ? 'heading' : 'title';
  if (raw.startsWith('>') || /^<blockquote\b/iu.test(raw)) return 'quotation';
  if (DATE_ONLY.test(words)) return 'dateline';
  if (OUTLET.test(words)) return 'outlet';
  if (RELATED.test(words)) return 'related story';
  if (BYLINE.test(words)) return 'byline';
  if (CAPTION.test(words) || CREDITED.test(words)) return 'caption';
  if (LIST_ITEM.test(raw) && !/^\*\*/u.test(raw)) return 'list item';
  const unfinished = !TERMINAL.test(words.replace(SIGNED, '')) || /^['‘][^'’]+['’]$/u.test(words);
  if (!unfinished || words.length > 220) return 'paragraph';
  if (!state.titled && !state.prose) return next === undefined ? 'paragraph' : 'title';
  if (LABELLED.test(words) && words.split(/\s+/u).length >= 5) return 'related story';
  return words.split(/\s+/u).length <= 14 ? 'heading' : 'paragraph';
};

/** Finds the blocks of plain text or Markdown: stretches between blank lines (wrapped lines joined), each with the role it plays. */
export const findBlocks = (text: string): readonly Block[] => {
  const parts = stretches(text);
  const state = { titled: false, prose: false };
  const blocks: Block[] = [];
  const first = parts[0];
  const fenced =
    first !== undefined && text.slice(first.start, first.start + 4) === '---\n' && first.end > first.start + 4;
  let inFrontMatter =
    fenced ||
    (first !== undefined &&
      text.slice(first.start, first.end) === '---' &&
      /^\p{L}+:/u.test(text.slice(first.end).trimStart()));
  parts.forEach((span, index) => {
    const raw = text.slice(span.start, span.end);
    if (inFrontMatter) {
      if (raw === '---' && index > 0) inFrontMatter = false;
      const keyed = /^(\p{L}[\p{L}_-]*):\s*/u.exec(raw);
      if (keyed === null || keyed[0].length === raw.length) {
        blocks.push({ ...span, role: 'boilerplate' });
        return;
      }
      const role = frontMatterRole(keyed[1] ?? '');
      if (role === 'title') state.titled = true;
      blocks.push({ start: span.start + (role === 'boilerplate' ? 0 : keyed[0].length), end: span.end, role });
      return;
    }
    const next = parts[index + 1];
    const role = roleOf(raw, bare(raw), state, next === undefined ? undefined : text.slice(next.start, next.end));
    if (role === 'title') state.titled = true;
    if (role === 'paragraph') state.prose = true;
    blocks.push({ ...span, role });
  });
  return blocks;
};
