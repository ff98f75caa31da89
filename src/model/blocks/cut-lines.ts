import type { Span } from '../span';
import { ruleFor } from './line-rules';
import { readHeadLine } from './read-head-line';

/** Lines of a text that stand together, with what Markdown says of them. */
export interface Stretch extends Span {
  readonly mark: 'heading' | 'quotation' | 'list item' | 'table row' | 'rule' | null;
}

const SENTENCE_END = /[.!?…]["'“”’)\]*_]*$/u;
const LIST_ITEM = /^(?:[-*•–]\s+|\d{1,3}[.)]\s+)\S/u;
const RULE = /^(?:[-*_=~•]\s*){3,}$/u;
const QUOTED = /^(?:>\s?)+/u;
const TABLE_ROW = /^\|.*\|$/u;
const TABLE_RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?$/u;
/** Nobody sets lines longer than this. */
const LONGEST_SET = 130;
/** Lines from the start among which a head may stand without blank lines. */
const HEAD_LINES = 15;

interface Line extends Span {
  readonly words: string;
  readonly mark: Stretch['mark'];
}

const markOf = (words: string): Stretch['mark'] => {
  if (RULE.test(words) || TABLE_RULE.test(words)) return 'rule';
  if (/^#{1,6}\s/u.test(words)) return 'heading';
  if (QUOTED.test(words) || /^<blockquote\b/iu.test(words)) return 'quotation';
  if (TABLE_ROW.test(words) || /\t.*\t/u.test(words) || (/\t/u.test(words) && /\d/u.test(words))) return 'table row';
  return LIST_ITEM.test(words) ? 'list item' : null;
};

const lineAt = (text: string, from: number, stop: number): Line => {
  const raw = text.slice(from, stop);
  const words = raw.trim();
  const start = from + raw.indexOf(words);
  const end = start + words.length;
  const mark = markOf(words);
  // What marks a quotation is none of its words.
  const lead = mark === 'quotation' ? (QUOTED.exec(words)?.[0].length ?? 0) : 0;
  return { start: start + lead, end, words: words.slice(lead), mark };
};

/** Runs of lines between blank ones. */
const runsOf = (text: string): readonly (readonly Line[])[] => {
  const runs: Line[][] = [];
  let open: Line[] = [];
  let at = 0;
  while (at <= text.length) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = lineAt(text, at, end);
    if (line.words !== '') open.push(line);
    else if (open.length > 0) {
      runs.push(open);
      open = [];
    }
    at = end + 1;
  }
  if (open.length > 0) runs.push(open);
  return runs;
};

const standsAlone = ({ words }: Line, number: number): boolean => {
  const head = number < HEAD_LINES ? readHeadLine(words) : null;
  return (head !== null && head.role !== 'bare name') || ruleFor(words) !== null;
};

/** Whether whoever set the text broke its line there: the sentence goes on, and the next word had no room. */
const goesOn = (last: Line, next: Line, width: number): boolean => {
  if (SENTENCE_END.test(last.words) || next.mark !== last.mark) {
    if (!(last.mark === 'list item' && next.mark === null)) return false;
    if (SENTENCE_END.test(last.words)) return false;
  }
  if (next.mark === 'list item' || next.mark === 'heading' || next.mark === 'rule' || next.mark === 'table row')
    return false;
  const isSet = last.words.length <= LONGEST_SET && last.words.length >= 40;
  const word = /^\S+/u.exec(next.words)?.[0].length ?? 0;
  const hadRoom = last.words.length + 1 + word < Math.min(width, LONGEST_SET) * 0.9;
  const isLower = /^[\p{Ll}\p{N}"“‘(]/u.test(next.words);
  return isSet && !hadRoom && (isLower || last.words.length >= 60);
};

/** Cuts a text into stretches in order: lines between blank ones, each line its own but where a sentence was broken over lines. */
export const cutLines = (text: string): readonly Stretch[] => {
  const found: Stretch[] = [];
  let number = 0;
  for (const run of runsOf(text)) {
    const width = Math.max(...run.slice(0, 200).map(({ words }) => Math.min(words.length, LONGEST_SET)));
    let last: Line | null = null;
    for (const line of run) {
      const open = found.at(-1);
      const joins =
        last !== null &&
        open !== undefined &&
        goesOn(last, line, width) &&
        !standsAlone(line, number) &&
        !(open.end - open.start < 120 && standsAlone(last, number - 1));
      if (joins && open !== undefined) found[found.length - 1] = { ...open, end: line.end };
      else found.push({ start: line.start, end: line.end, mark: line.mark });
      last = line;
      number += 1;
    }
  }
  return found;
};
