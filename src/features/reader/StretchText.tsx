import { memo } from 'react';
import type { ClaimId } from '../../model/ids';
import { overlaps } from '../../model/span';
import type { Spotlight } from '../../view/cut-pieces';
import type { Numeral } from '../../view/find-numerals';
import type { Stretch } from '../../view/part-article';
import type { ClaimRow } from '../../view/row';
import type { SpeakerSign } from '../../view/sign-speakers';
import { spreadOver } from '../../view/spread-over';
import { ParagraphText } from './ParagraphText';
import { sameItems } from './same-items';

interface StretchProps {
  readonly stretch: Stretch;
  readonly text: string;
  /** The claims whose words stand in this stretch. */
  readonly rows: readonly ClaimRow[];
  /** Null where claims are marked by verdict. */
  readonly signs: ReadonlyMap<string | null, SpeakerSign> | null;
  /** Null where nothing of the selected claim stands here. */
  readonly spotlight: Spotlight | null;
  readonly selected: ClaimId | null;
  /** The claim whose mark the Tab key stops at, where it is here. */
  readonly stop: ClaimId | null;
  /** The numerals to be shown that are no claims. */
  readonly numerals: readonly Numeral[];
}

const noRows: readonly ClaimRow[] = [];
const noNumerals: readonly Numeral[] = [];
const spanOf = ({ claim }: ClaimRow) => claim.quantity;
const itself = (numeral: Numeral) => numeral;

const sameProps = (a: StretchProps, b: StretchProps): boolean =>
  a.stretch === b.stretch &&
  a.text === b.text &&
  a.signs === b.signs &&
  a.spotlight === b.spotlight &&
  a.selected === b.selected &&
  a.stop === b.stop &&
  sameItems(a.numerals, b.numerals) &&
  sameItems(a.rows, b.rows);

/** A stretch of the article; its words are always there to be read, found and selected, the browser lays them out when they come near. */
export const StretchText = memo((props: StretchProps) => {
  const { stretch, text, rows, signs, spotlight, selected, stop, numerals } = props;
  const rowsIn = spreadOver(stretch.paragraphs, rows, spanOf);
  const numeralsIn = spreadOver(stretch.paragraphs, numerals, itself);
  return (
    <div
      className="stretch"
      data-stretch={stretch.start}
      style={{ containIntrinsicBlockSize: `auto ${Math.round(stretch.lines * 1.62)}em` }}
    >
      {stretch.paragraphs.map((paragraph, at) => {
        const here = rowsIn[at] ?? noRows;
        const lit =
          spotlight !== null &&
          [spotlight.assertion, spotlight.speaker, spotlight.cue, ...spotlight.via].some(
            (part) => part !== null && overlaps(part, paragraph),
          );
        return (
          <ParagraphText
            key={paragraph.start}
            paragraph={paragraph}
            text={text}
            rows={here}
            signs={signs}
            spotlight={lit ? spotlight : null}
            selected={here.some((row) => row.id === selected) ? selected : null}
            stop={here.some((row) => row.id === stop) ? stop : null}
            numerals={numeralsIn[at] ?? noNumerals}
          />
        );
      })}
    </div>
  );
}, sameProps);
