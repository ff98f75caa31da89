// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a mark is what the words are, a button what they do.
// biome-ignore-all lint/a11y/useSemanticElements: the words stay words of the text; a button element would break lines around them.
import { memo } from 'react';
import type { ClaimId } from '../../model/ids';
import { cutPieces, type Spotlight, type TextPiece } from '../../view/cut-pieces';
import type { Numeral } from '../../view/find-numerals';
import type { Paragraph } from '../../view/find-paragraphs';
import { markLook } from '../../view/mark-look';
import { numberMarks } from '../../view/number-marks';
import type { ClaimRow } from '../../view/row';
import { runsRight } from '../../view/runs-right';
import { showMarkup } from '../../view/show-markup';
import type { SpeakerSign } from '../../view/sign-speakers';
import { NumeralMark } from './NumeralMark';
import { sameItems } from './same-items';

interface ParagraphProps {
  readonly paragraph: Paragraph;
  readonly text: string;
  /** The claims whose words stand in this paragraph. */
  readonly rows: readonly ClaimRow[];
  /** Null where claims are marked by verdict. */
  readonly signs: ReadonlyMap<string | null, SpeakerSign> | null;
  /** Null where nothing of the selected claim stands in this paragraph. */
  readonly spotlight: Spotlight | null;
  /** Null where the selected claim's words are elsewhere. */
  readonly selected: ClaimId | null;
  /** The claim whose mark the Tab key stops at, where it is in this paragraph. */
  readonly stop: ClaimId | null;
  /** The numerals to be shown that are no claims. */
  readonly numerals: readonly Numeral[];
}

const elementOf = (role: Paragraph['role']): 'h2' | 'h3' | 'p' =>
  role === 'title' ? 'h2' : role === 'heading' ? 'h3' : 'p';

const groupPieces = (pieces: readonly TextPiece[]): TextPiece[][] => {
  const groups: TextPiece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const first = last?.[0];
    const isSameClaim = piece.claim !== null && first?.claim === piece.claim;
    const isSameNumeral = piece.claim === null && piece.numeral !== null && first?.numeral === piece.numeral;
    if (last !== undefined && (isSameClaim || isSameNumeral)) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
};

const Words = ({ piece, text }: { readonly piece: TextPiece; readonly text: string }) => {
  const look = [
    piece.strong ? 'strong' : '',
    piece.emphasis ? 'emphasis' : '',
    piece.lit ? 'lit' : '',
    piece.part === null ? '' : `part-${piece.part}`,
  ].filter((name) => name !== '');
  return (
    <span
      data-start={piece.start}
      data-claims={piece.claims.length > 1 ? piece.claims.join(' ') : undefined}
      className={look.join(' ') || undefined}
    >
      {text.slice(piece.start, piece.end)}
    </span>
  );
};

const sameProps = (a: ParagraphProps, b: ParagraphProps): boolean =>
  a.paragraph === b.paragraph &&
  a.text === b.text &&
  a.signs === b.signs &&
  a.spotlight === b.spotlight &&
  a.selected === b.selected &&
  a.stop === b.stop &&
  sameItems(a.numerals, b.numerals) &&
  sameItems(a.rows, b.rows);

/** One paragraph of the kept text as plain text nodes, each claim's words in a mark; its markup is shown as what it meant. */
export const ParagraphText = memo((props: ParagraphProps) => {
  const { paragraph, text, rows, signs, spotlight, selected, stop, numerals } = props;
  if (paragraph.role === 'rule') return <hr className="rule" />;
  const markup = showMarkup(text.slice(paragraph.start, paragraph.end), paragraph.start);
  const marks = rows.map(({ id, claim }) => ({ id, start: claim.quantity.start, end: claim.quantity.end }));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pieces = cutPieces(paragraph, markup, marks, spotlight, numerals, selected);
  const begun = numberMarks(pieces);
  const Element = elementOf(paragraph.role);
  return (
    <Element className={`paragraph role-${paragraph.role.replace(' ', '-')}`} dir="auto">
      {groupPieces(pieces).map((group) => {
        const [first] = group;
        if (first === undefined) return null;
        const words = group.map((piece) => <Words key={piece.start} piece={piece} text={text} />);
        const row = first.claim === null ? undefined : byId.get(first.claim);
        if (row === undefined && first.numeral !== null)
          return (
            <NumeralMark key={first.start} numeral={first.numeral}>
              {words}
            </NumeralMark>
          );
        if (row === undefined) return words;
        const { look } = markLook(row, signs);
        const beginning = group.flatMap((piece) => begun.get(piece) ?? []);
        const label = beginning.flatMap((id) => {
          const each = byId.get(id);
          return each === undefined ? [] : [`${each.number}${markLook(each, signs).glyph}`];
        });
        const isWithin =
          row.id !== selected && group.some(({ claims }) => selected !== null && claims.includes(selected));
        return (
          <mark
            key={first.start}
            className={`mark ${look} section-${row.section}${isWithin ? ' within' : ''}${runsRight(row.figure) ? ' runs-right' : ''}`}
            role="button"
            tabIndex={row.id === stop && beginning.includes(row.id) ? 0 : -1}
            data-claim={row.id}
            data-number={label.join(' ') || undefined}
            aria-current={row.id === selected ? 'true' : undefined}
          >
            {words}
          </mark>
        );
      })}
    </Element>
  );
}, sameProps);
