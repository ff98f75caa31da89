import type { Block, BlockRole } from '../../../model/claim';
import type { Quotation } from '../words/reading';
import { asSpeech, opensSingle, pairSingle } from './single-quotations';

const LETTER = /[\p{L}\p{N}]/u;
const HEIGHT = /\d['’′]\s?\d{1,2}$/u;
const OPENERS = /[\s([{—–\-/:,]/u;

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly side: 'open' | 'close' | 'either';
}

/** Double marks of every sort, with the side they can only be on; `''` and `` `` `` count as one mark. */
const doubleMarks = (text: string, block: Block): Mark[] => {
  const marks: Mark[] = [];
  for (let at = block.start; at < block.end; at++) {
    const c = text.charAt(at);
    const twin = text.charAt(at + 1) === c;
    // "He is 6’2”": feet and inches open and close nothing.
    if ((c === '”' || c === '"') && HEIGHT.test(text.slice(Math.max(block.start, at - 4), at))) continue;
    if (c === '“' || c === '„' || c === '«') marks.push({ at, length: 1, side: 'open' });
    else if (c === '”' || c === '»') marks.push({ at, length: 1, side: 'close' });
    else if (c === '`' && twin) marks.push({ at: at++, length: 2, side: 'open' });
    else if (c === '"' || (twin && (c === "'" || c === '’' || c === '‘'))) {
      const before = at > block.start ? text.charAt(at - 1) : ' ';
      const length = c === '"' ? 1 : 2;
      const after = at + length < block.end ? text.charAt(at + length) : ' ';
      const inch =
        c === '"' &&
        /\d/u.test(before) &&
        !/\d/u.test(after) &&
        marks.at(-1)?.side !== 'open' &&
        marks.length % 2 === 0;
      if (!inch) {
        const opens = OPENERS.test(before) && !/\s/u.test(after);
        const closes = !/\s/u.test(before) && (!LETTER.test(after) || /\s/u.test(after));
        marks.push({ at, length, side: opens && !closes ? 'open' : closes && !opens ? 'close' : 'either' });
      }
      at += length - 1;
    }
  }
  return marks;
};

/** Pairs the double marks of one block; an opening inside an open quotation is nested and opens nothing of its own. */
const pairDouble = (text: string, block: Block, index: number, openBefore: number, found: Quotation[]): void => {
  const marks = doubleMarks(text, block);
  const lastClosing = marks.findLast(({ side }) => side !== 'open')?.at ?? -1;
  let open = -1;
  let nested = 0;
  let continues = -1;
  const lead = marks[0];
  if (openBefore >= 0) {
    const begins = text.slice(block.start, lead?.at ?? block.end).trim() === '';
    if (begins && lead && lead.side !== 'close') continues = openBefore;
    else if (lead?.side === 'close') {
      open = block.start;
      continues = openBefore;
    }
  }
  for (const mark of marks) {
    const opening = mark.side === 'open' || (mark.side === 'either' && open < 0);
    if (opening) {
      if (open < 0) open = mark.at;
      else if (mark.side === 'open' && text.charAt(mark.at) !== '"') nested++;
    } else if (open >= 0) {
      if (nested > 0 && mark.at < lastClosing) nested--;
      else {
        found.push({ start: open, end: mark.at + mark.length, block: index, single: false, closed: true, continues });
        open = -1;
        nested = 0;
        continues = -1;
      }
    }
  }
  if (open >= 0) found.push({ start: open, end: block.end, block: index, single: false, closed: false, continues });
};

/** Blocks whose marks quote nobody of the story. */
const UNQUOTED: ReadonlySet<BlockRole> = new Set(['related story', 'boilerplate', 'advertisement', 'credit']);

/** Quotations in text order: straight, curly, guillemets, `''`, nested inside the outermost, unclosed (to the paragraph's end), reopened or running on in the next paragraph. */
export const findQuotations = (text: string, blocks: readonly Block[]): readonly Quotation[] => {
  const found: Quotation[] = [];
  let openBefore = -1;
  blocks.forEach((block, index) => {
    if (UNQUOTED.has(block.role)) return;
    const before = found.length;
    const last = found[openBefore];
    const next = blocks[index + 1];
    const doubles: Quotation[] = [];
    pairDouble(text, block, index, last?.single ? -1 : openBefore, doubles);
    const reopens = next !== undefined && opensSingle(text, next);
    const singles = pairSingle(text, block, index, doubles, last?.single ? openBefore : -1, reopens);
    // Double marks inside single ones are nested: only the outermost count.
    let reached = block.start;
    for (const q of [...doubles, ...singles].sort((a, b) => a.start - b.start)) {
      if (q.start >= reached) found.push(q);
      reached = Math.max(reached, q.end);
    }
    openBefore = found.length > before && found.at(-1)?.closed === false ? found.length - 1 : -1;
  });
  return asSpeech(text, found);
};
