// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a mark is what the words are, a button what they do.
// biome-ignore-all lint/a11y/useSemanticElements: the words stay words of the text; a button element would break lines around them.
import { memo } from 'react';
import type { ClaimId } from '../../model/ids';
import type { Numeral } from '../../view/find-numerals';
import type { ClaimRow } from '../../view/row';
import { verdictSign } from '../../view/verdict-sign';
import { cutPieces, type Piece, type Spotlight } from './cut-pieces';
import type { Paragraph } from './find-paragraphs';
import { NumeralMark } from './NumeralMark';
import { showMarkup } from './show-markup';

interface ParagraphProps {
  readonly paragraph: Paragraph;
  readonly text: string;
  /** The claims whose words stand in this paragraph. */
  readonly rows: readonly ClaimRow[];
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

const groupPieces = (pieces: readonly Piece[]): Piece[][] => {
  const groups: Piece[][] = [];
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

const Words = ({ piece, text }: { readonly piece: Piece; readonly text: string }) => {
  const look = [
    piece.strong ? 'strong' : '',
    piece.emphasis ? 'emphasis' : '',
    piece.lit ? 'lit' : '',
    piece.part === null ? '' : `part-${piece.part}`,
  ].filter((name) => name !== '');
  return (
    <span data-start={piece.start} className={look.join(' ') || undefined}>
      {text.slice(piece.start, piece.end)}
    </span>
  );
};

const sameItems = <Item,>(a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

const sameProps = (a: ParagraphProps, b: ParagraphProps): boolean =>
  a.paragraph === b.paragraph &&
  a.text === b.text &&
  a.spotlight === b.spotlight &&
  a.selected === b.selected &&
  a.stop === b.stop &&
  sameItems(a.numerals, b.numerals) &&
  sameItems(a.rows, b.rows);

/** One paragraph of the kept text as plain text nodes, each claim's words in a mark; its markup is shown as what it meant. */
export const ParagraphText = memo((props: ParagraphProps) => {
  const { paragraph, text, rows, spotlight, selected, stop, numerals } = props;
  if (paragraph.role === 'rule') return <hr className="rule" />;
  const markup = showMarkup(text.slice(paragraph.start, paragraph.end), paragraph.start);
  const marks = rows.map(({ id, claim }) => ({ id, start: claim.quantity.start, end: claim.quantity.end }));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const Element = elementOf(paragraph.role);
  let marked: ClaimId | null = null;
  return (
    <Element className={`paragraph role-${paragraph.role.replace(' ', '-')}`} dir="auto">
      {groupPieces(cutPieces(paragraph, markup, marks, spotlight, numerals)).map((group) => {
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
        const sign = verdictSign(row);
        const isFirst = marked !== row.id;
        marked = row.id;
        return (
          <mark
            key={first.start}
            className={`mark tone-${sign.tone} section-${row.section}`}
            role="button"
            tabIndex={isFirst && row.id === stop ? 0 : -1}
            data-claim={row.id}
            data-number={isFirst ? row.number : undefined}
            aria-current={row.id === selected ? 'true' : undefined}
          >
            {words}
          </mark>
        );
      })}
    </Element>
  );
}, sameProps);
