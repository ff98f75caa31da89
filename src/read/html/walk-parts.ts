import type { BlockRole } from '../../model/claim';
import type { TextPart } from '../text-part';
import { nameTokens } from './name-tokens';

const BLOCK_ELEMENTS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
/** Struck-through words are what the page takes back. */
const TAKEN_BACK = new Set(['DEL', 'S', 'STRIKE']);
/** What pages call a part that leads to other stories, among the words of `nameTokens`. */
export const RELATED =
  / (?:related|read ?more|more on|see also|also read|read also|recommended|recommendations|most read|most popular|trending|further reading|more stories|promo) /u;

/** What pages call the words of a picture, among the words of `nameTokens`. */
const CAPTION = / (?:captions?|cutline|photo credit|image credit|picture credit) /u;
/** Longer words beside a picture are the story's, in characters. */
const MOST_CAPTION = 250;

/** Whether an element holds a picture and few words: these are the picture's. What leads elsewhere is no caption, and a whole sentence in a paragraph is the story's. */
const isPictured = (element: Element): boolean => {
  if (element.querySelector('img, picture') === null) return false;
  const words = (element.textContent ?? '').trim();
  if (words === '' || words.length > MOST_CAPTION) return false;
  if (element.querySelector('h1, h2, h3, h4, h5, h6, p, li, td') !== null) return false;
  return element.tagName !== 'P' || !/[.!?]["'”’)]*$/u.test(words);
};

const roles: Readonly<Record<string, BlockRole>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list item',
  BLOCKQUOTE: 'quotation',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  TR: 'table row',
};

/** What stands inside one of these has its role, whatever element it is in. */
const ruling = new Set<BlockRole>(['related story', 'caption', 'quotation', 'list item']);

const roleIn = (element: Element, outer: BlockRole): BlockRole => {
  if (outer !== 'related story' && RELATED.test(nameTokens(element))) return 'related story';
  if (ruling.has(outer)) return outer;
  if (outer === 'paragraph' && (CAPTION.test(nameTokens(element)) || isPictured(element))) return 'caption';
  return roles[element.tagName] ?? outer;
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "10<sup>6</sup>" is no 106. */
const raise = (digits: string): string =>
  digits.replace(/\d/gu, (digit) => superscripts[Number(digit)] ?? digit).replace(/[-−]/gu, '⁻');

/** Marks that only say where a line may break. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** What the elements around a piece of text make of it. */
interface Look {
  readonly isPre: boolean;
  readonly isLink: boolean;
  readonly isBold: boolean;
  readonly isTime: boolean;
}

/** The parts of a piece of a page in order: the words of its block elements with the roles these give, white space as a browser shows it; words that are all link among paragraphs are a related story. */
export const walkParts = (root: Node): { readonly parts: readonly TextPart[]; readonly tookBack: boolean } => {
  const parts: TextPart[] = [];
  let words = '';
  let linked = 0;
  let bold = 0;
  let timed = 0;
  let tookBack = false;

  const flush = (role: BlockRole): void => {
    const shown = words
      .replace(INVISIBLE, '')
      .replace(/ {2,}/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .replace(/^[ \t\n]+|(?<![ \t\n])[ \t\n]+$/gu, '');
    const isLink = (role === 'paragraph' || role === 'list item') && linked > words.trim().length * 0.9;
    const isRelated = isLink && shown.split(' ').length >= 4;
    // Short words all bold, and no sentence that is meant to be seen, are a heading that was not marked as one.
    const isHeading =
      role === 'paragraph' && bold > words.trim().length * 0.9 && shown.length <= 100 && !/[.,;:]$/u.test(shown);
    // An hour or a day alone, marked as one, is when what follows came out.
    const isTime = role === 'paragraph' && shown !== '' && timed >= words.trim().length;
    const own = isRelated ? 'related story' : isTime ? 'published' : isHeading ? 'heading' : role;
    for (const piece of shown.split(/\n{2,}/u)) {
      if (piece !== '') parts.push({ role: own, words: piece });
    }
    words = '';
    linked = 0;
    bold = 0;
    timed = 0;
  };

  const visit = (node: Node, role: BlockRole, { isPre, isLink, isBold, isTime }: Look): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const data = node.nodeValue ?? '';
      const added = isPre ? data : data.replace(/[ \t\n\r\f]+/gu, ' ');
      words += added;
      if (isLink) linked += added.trim().length;
      if (isBold) bold += added.trim().length;
      if (isTime) timed += added.trim().length;
      return;
    }
    if (!(node instanceof Element) && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    const element = node instanceof Element ? node : null;
    const tag = element?.tagName ?? '';
    if (tag === 'BR') words += '\n';
    else if (TAKEN_BACK.has(tag)) tookBack = true;
    else if (tag === 'SUP' && /^[\d−-]+$/u.test(node.textContent ?? '')) words += raise(node.textContent ?? '');
    else if (element !== null && BLOCK_ELEMENTS.has(tag)) {
      flush(role);
      const inner = roleIn(element, role);
      for (const child of node.childNodes)
        visit(child, inner, { isPre: isPre || tag === 'PRE', isLink, isBold, isTime });
      flush(inner);
    } else {
      // The cells of a row stand apart.
      if (tag === 'TD' || tag === 'TH') words += words.trim() === '' ? '' : '\t';
      const look = {
        isPre,
        isLink: isLink || tag === 'A',
        isBold: isBold || tag === 'B' || tag === 'STRONG',
        isTime: isTime || tag === 'TIME',
      };
      for (const child of node.childNodes) visit(child, role, look);
    }
  };
  visit(root, 'paragraph', { isPre: false, isLink: false, isBold: false, isTime: false });
  flush('paragraph');
  return { parts, tookBack };
};
