import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import type { MarkedBy } from '../../view/mark-look';
import type { SpeakerSign } from '../../view/sign-speakers';

interface ReaderHeadProps {
  /** What stands over the text: outlet, date. */
  readonly children: ReactNode;
  readonly markedBy: MarkedBy;
  readonly onMarkedBy: (markedBy: MarkedBy) => void;
  /** What the speakers' marks mean. */
  readonly signs: readonly SpeakerSign[];
  /** How many numerals are no claims. */
  readonly numerals: number;
  readonly areNumeralsShown: boolean;
  readonly onNumerals: (shown: boolean) => void;
}

const legendName = ({ speaker, letter }: SpeakerSign): string =>
  letter === '+' ? 'others' : (speaker ?? 'unattributed');

/** What stands over the article, and what is marked in it; where speakers are, which mark is whose. */
export const ReaderHead = (props: ReaderHeadProps) => {
  const { children, markedBy, onMarkedBy, signs, numerals, areNumeralsShown, onNumerals } = props;
  const isBySpeaker = markedBy === 'speaker';
  // Those beyond the hues are marked alike, and stand in the legend once.
  const legend = signs.filter(({ letter }, at) => letter !== '+' || signs[at - 1]?.letter !== '+');
  return (
    <div className="reader-head">
      <div className="reader-about">{children}</div>
      <div className="reader-switches">
        {numerals === 0 ? null : (
          <Button
            look="quiet"
            className="reader-switch"
            aria-pressed={areNumeralsShown}
            title="Not treated as claims, each with its reason"
            onClick={() => onNumerals(!areNumeralsShown)}
          >
            Skipped numbers ({numerals.toLocaleString()})
          </Button>
        )}
        {signs.length === 0 ? null : (
          <Button
            look="quiet"
            className="reader-switch"
            aria-pressed={isBySpeaker}
            title={isBySpeaker ? 'Claims are marked by speaker' : 'Claims are marked by verdict'}
            onClick={() => onMarkedBy(isBySpeaker ? 'verdict' : 'speaker')}
          >
            Mark speakers
          </Button>
        )}
      </div>
      {isBySpeaker && legend.length > 0 ? (
        <ul className="mark-legend" aria-label="Speakers’ marks">
          {legend.map((sign) => (
            <li key={sign.letter}>
              <span className={`legend-mark hue-${sign.hue}`}>{sign.letter || '–'}</span>
              <span dir="auto">{legendName(sign)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};
