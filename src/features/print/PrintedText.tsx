import type { Block } from '../../model/claim';
import { cutPieces } from '../../view/cut-pieces';
import { findParagraphs, type Paragraph } from '../../view/find-paragraphs';
import { numberMarks } from '../../view/number-marks';
import type { ClaimRow } from '../../view/row';
import { showMarkup } from '../../view/show-markup';
import { spreadOver } from '../../view/spread-over';
import { verdictSign } from '../../view/verdict-sign';

interface PrintedTextProps {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly rows: readonly ClaimRow[];
}

interface PrintedParagraphProps {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly rows: readonly ClaimRow[];
}

const elementOf = (role: Paragraph['role']): 'h2' | 'h3' | 'p' =>
  role === 'title' ? 'h2' : role === 'heading' ? 'h3' : 'p';

const PrintedParagraph = ({ paragraph, text, rows }: PrintedParagraphProps) => {
  if (paragraph.role === 'rule') return <hr />;
  const markup = showMarkup(text.slice(paragraph.start, paragraph.end), paragraph.start);
  const marks = rows.map(({ id, claim }) => ({ id, start: claim.quantity.start, end: claim.quantity.end }));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pieces = cutPieces(paragraph, markup, marks);
  const begun = numberMarks(pieces);
  const Element = elementOf(paragraph.role);
  return (
    <Element className={`printed-${paragraph.role.replace(' ', '-')}`} dir="auto">
      {pieces.map((piece) => {
        const look = [
          piece.claim === null ? '' : 'printed-mark',
          piece.strong ? 'printed-strong' : '',
          piece.emphasis ? 'printed-emphasis' : '',
        ].filter((name) => name !== '');
        return (
          <span key={piece.start} className={look.join(' ') || undefined}>
            {begun.get(piece)?.map((id) => {
              const row = byId.get(id);
              return row === undefined ? null : (
                <sup key={id}>
                  {row.number}
                  {verdictSign(row).glyph}
                </sup>
              );
            })}
            {text.slice(piece.start, piece.end)}
          </span>
        );
      })}
    </Element>
  );
};

/** Every paragraph of the text, each claim's words underlined and numbered as in the list that follows. */
export const PrintedText = ({ text, blocks, rows }: PrintedTextProps) => {
  const paragraphs = findParagraphs(text, blocks);
  const marked = rows.filter(({ reviewed }) => reviewed.status !== 'dismissed');
  const rowsIn = spreadOver(paragraphs, marked, ({ claim }) => claim.quantity);
  return (
    <div className="printed-text">
      {paragraphs.map((paragraph, at) => (
        <PrintedParagraph key={paragraph.start} paragraph={paragraph} text={text} rows={rowsIn[at] ?? []} />
      ))}
    </div>
  );
};
