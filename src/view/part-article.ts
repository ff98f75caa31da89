import type { Span } from '../model/span';
import type { Paragraph } from './find-paragraphs';

/** Paragraphs that follow each other and are drawn together, so that a long article is drawn only near where it is read. */
export interface Stretch extends Span {
  readonly paragraphs: readonly Paragraph[];
  /** About how many lines it takes in a column of ordinary width, the space after each paragraph among them. */
  readonly lines: number;
}

/** What one stretch takes at most, unless a single paragraph takes more: some two screens. */
const LINES = 60;
const CHARACTERS_A_LINE = 72;
const LINES_BETWEEN = 0.5;

const linesOf = ({ start, end }: Span): number => Math.ceil((end - start) / CHARACTERS_A_LINE) + LINES_BETWEEN;

/** Parts an article's paragraphs into stretches, in order; none is lost and none stands twice. */
export const partArticle = (paragraphs: readonly Paragraph[]): Stretch[] => {
  const stretches: { start: number; end: number; paragraphs: Paragraph[]; lines: number }[] = [];
  for (const paragraph of paragraphs) {
    const lines = linesOf(paragraph);
    const open = stretches.at(-1);
    if (open === undefined || open.lines + lines > LINES)
      stretches.push({ start: paragraph.start, end: paragraph.end, paragraphs: [paragraph], lines });
    else {
      open.paragraphs.push(paragraph);
      open.end = paragraph.end;
      open.lines += lines;
    }
  }
  return stretches;
};
