/** Where a tag or comment begins. */
const OPENING = /<!--|<(\/?)([a-z][^\s/>]*)/giu;
/** An attribute's name with what stands before it, then its value. */
const NAME = /[\s/]*([^\s/>][^\s/>=]*)/uy;
const VALUE = /\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*|(?=>))/uy;
const QUOTED = /\s*=\s*["']/uy;
const CLOSING = /[\s/]*>/uy;
const ARMED = /^(?:style|on[a-z]+)$/iu;
/** What stands in these is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

const matchAt = (pattern: RegExp, source: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(source);
};

/** A start tag's attributes from `at` on, the armed ones renamed, and where its closing bracket begins; null where the page ends first. */
const disarmAttributes = (source: string, from: number): { readonly words: string; readonly end: number } | null => {
  let words = '';
  let at = from;
  while (matchAt(CLOSING, source, at) === null) {
    const name = matchAt(NAME, source, at);
    if (name === null) return null;
    const [whole, key = ''] = name;
    at += whole.length;
    const value = matchAt(VALUE, source, at)?.[0] ?? '';
    // A quotation that never ends takes the rest of the page into the tag, which is then none.
    if (value === '' && matchAt(QUOTED, source, at) !== null) return null;
    at += value.length;
    words += `${whole.slice(0, whole.length - key.length)}${ARMED.test(key) ? 'data-' : ''}${key}${value}`;
  }
  return { words, end: at };
};

const pastRaw = (source: string, tag: string, from: number): number => {
  const end = matchAt(new RegExp(`</${tag}(?=[\\s/>])`, 'giu'), source, from)?.index;
  return end ?? source.length;
};

/** Names that a browser does nothing for, and which end as the others do. */
const renamed = (tag: string): string =>
  tag === 'base' ? 'meta data-base' : tag === 'style' ? 'script type="none"' : '';

/** The source of a page with its styles, handlers and base address renamed, so that a browser that parses it has nothing to apply, run, resolve or complain of; its words stay to the letter. */
export const disarmPage = (source: string): string => {
  const pieces: string[] = [];
  let kept = 0;
  let opening = matchAt(OPENING, source, 0);
  while (opening !== null) {
    const [whole, slash = '', name = ''] = opening;
    const tag = name.toLowerCase();
    let next = opening.index + whole.length;
    if (tag === '') {
      const end = source.indexOf('-->', next);
      next = end < 0 ? source.length : end;
    } else if (slash !== '') {
      if (tag === 'style') {
        pieces.push(source.slice(kept, opening.index), '</script');
        kept = next;
      }
    } else {
      const attributes = disarmAttributes(source, next);
      if (attributes === null) break;
      pieces.push(source.slice(kept, opening.index), `<${renamed(tag) || name}${attributes.words}`);
      kept = attributes.end;
      next = RAW.has(tag) ? pastRaw(source, tag, kept) : kept;
    }
    opening = matchAt(OPENING, source, next);
  }
  return pieces.join('') + source.slice(kept);
};
