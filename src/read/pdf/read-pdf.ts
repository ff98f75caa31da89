import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ReadText } from '../../model/read-text';
import { type Result, success } from '../../model/result';
import { takeTurns } from '../../model/take-turns';
import { completeRead } from '../complete-read';
import { wordsOf } from '../join-hyphen';
import { layParts } from '../lay-parts';
import { refuse, refuseLength } from '../refusal';
import { dropRunningHeads } from './drop-running-heads';
import { findLines } from './find-lines';
import type { Line, PageLines } from './fragment';
import { joinLines } from './join-lines';
import { nameRoles } from './name-roles';
import { openPdf, type PdfFault } from './open-pdf';
import { readInfo } from './read-info';
import { runsLeft } from './runs-left';
import { splitColumns } from './split-columns';
import { takeFragments } from './take-fragments';

/** A PDF's bytes with what the file is called. */
export interface PdfFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly original: Blob;
}

/** Longer than this, in milliseconds, no page takes but one made to keep a reader busy. */
const MOST_TIME = 30_000;

/** Thrown where work was not done in time. */
class TooSlow extends Error {}

/** Waits for work on one page; throws TooSlow where it takes longer than half a minute. */
const withinTime = <Value>(work: Promise<Value>): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), MOST_TIME);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const join = (a: Line, b: Line): Line => ({
  ...(a.words.length >= b.words.length ? a : b),
  words: runsLeft(a.words + b.words) ? `${b.words} ${a.words}` : `${a.words} ${b.words}`,
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  y: a.y,
});

/** Puts lines of one column that stand on one base line together again: wide spaces of a justified line, the cells of a row, no columns. */
const rejoinLines = (column: readonly Line[]): readonly Line[] => {
  const joined: Line[] = [];
  for (const line of column) {
    const last = joined.at(-1);
    const isLevel = last !== undefined && Math.abs(last.y - line.y) < Math.min(last.size, line.size) * 0.3;
    if (isLevel) joined[joined.length - 1] = join(last, line);
    else joined.push(line);
  }
  return joined;
};

const readPage = async (document: PDFDocumentProxy, number: number): Promise<PageLines> => {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const lines = findLines(await takeFragments(page));
  page.cleanup();
  return { lines, width, height };
};

/** A page that could not be read is null; one that takes too long throws. */
const readPages = async (document: PDFDocumentProxy): Promise<readonly (PageLines | null)[]> => {
  const pages: (PageLines | null)[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      pages.push(await withinTime(readPage(document, number)));
    } catch (error) {
      if (error instanceof TooSlow) throw error;
      pages.push(null);
    }
  }
  return pages;
};

const listPages = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'Page' : 'Pages'} ${numbers.slice(0, 12).join(', ')}${numbers.length > 12 ? ' and more' : ''}`;

const notesOn = (pages: readonly (PageLines | null)[], isCut: boolean): readonly string[] => {
  const numbersOf = (test: (page: PageLines | null) => boolean): readonly number[] =>
    pages.flatMap((page, at) => (test(page) ? [at + 1] : []));
  const broken = numbersOf((page) => page === null);
  const empty = numbersOf((page) => page !== null && page.lines.length === 0);
  return [
    ...(isCut ? ['The file ends before its end mark: it was cut off, and words may be missing.'] : []),
    ...(broken.length > 0 ? [`${listPages(broken)} could not be read.`] : []),
    ...(empty.length > 0
      ? [`${listPages(empty)} ${empty.length === 1 ? 'holds' : 'hold'} no text; pictures of words are not read.`]
      : []),
  ];
};

/** Letters that only mean something inside the file's own fonts. */
const UNREADABLE = /[\p{Co}\p{Cn}\uFFFD]/gu;

const END_MARK = '%%EOF';

const isCutOff = (bytes: Uint8Array): boolean =>
  !new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes(END_MARK);

const faults: Readonly<Record<PdfFault, readonly [why: string, todo: string]>> = {
  encrypted: [
    'It is locked with a password.',
    'Open it in a PDF reader with its password, print it to a new PDF without one, and open that; or copy the text and paste it.',
  ],
  broken: [
    'It is damaged or was cut off: it has no pages that can be found.',
    'Get the file again, and look whether a PDF reader opens it.',
  ],
};

const printedAddress = (words: readonly string[]): string =>
  words.map((line) => /^(https?:\/\/\S+?)(?:\s+\d+\/\d+)?$/u.exec(line)?.[1] ?? '').find(Boolean) ?? '';

/** Reads a PDF's text page by page: columns in reading order, heads and page numbers left out, lines joined to paragraphs, roles by size and place. */
export const readPdf = async ({ name, bytes, original }: PdfFile): Promise<Result<ReadText>> => {
  const isCut = isCutOff(bytes);
  const opened = await openPdf(bytes);
  if (typeof opened === 'string') return refuse(name, ...faults[opened]);
  try {
    const read = await readPages(opened.document);
    if (read.every((page) => page === null)) return refuse(name, ...faults.broken);
    const rest = takeTurns();
    const { pages, dropped } = dropRunningHeads(read.filter((page) => page !== null));
    await rest();
    const words = wordsOf(pages.flatMap((page) => page.lines.map((line) => line.words)).join(' '));
    const columns: (readonly Line[])[] = [];
    await rest();
    for (const { lines } of pages) {
      columns.push(...splitColumns(lines, runsLeft(lines.map((line) => line.words).join(''))).map(rejoinLines));
      await rest();
    }
    const paragraphs = joinLines(columns, words);
    await rest();
    const { text, blocks, metadata } = layParts(nameRoles(paragraphs));
    if (text === '') {
      return refuse(
        name,
        'It has no text: its pages hold nothing or pictures of words, as a scanner makes them.',
        'Run text recognition (OCR) on it, and open the file that this makes.',
      );
    }
    if ((text.match(UNREADABLE)?.length ?? 0) > text.length * 0.2) {
      return refuse(
        name,
        'Its letters carry no meaning outside its own fonts.',
        'Run text recognition (OCR) on it, and open the file that this makes.',
      );
    }
    const tooLong = refuseLength(name, text.length);
    if (tooLong !== null) return tooLong;
    const { said, made } = await readInfo(opened.document, text);
    const layers = [
      { source: 'PDF info', metadata: said },
      { source: 'first lines', metadata },
      { source: 'page', metadata: { url: printedAddress(dropped.map((line) => line.words)) } },
      { source: 'PDF info', metadata: made },
    ] as const;
    return success(await completeRead({ text, blocks, layers, notes: notesOn(read, isCut), original, name }));
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
    opened.abandon();
    return refuse(
      name,
      'One of its pages took longer than half a minute.',
      'Open it in a PDF reader, copy the text and paste it.',
    );
  } finally {
    await opened.close();
  }
};
