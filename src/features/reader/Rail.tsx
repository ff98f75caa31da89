import { type MouseEvent, memo, type RefObject, useDeferredValue, useMemo } from 'react';
import type { ClaimId } from '../../model/ids';
import { verdictNames, verdictTable } from '../../model/verdicts';
import { gatherMarks } from '../../view/gather-marks';
import { markLook } from '../../view/mark-look';
import type { Stretch } from '../../view/part-article';
import type { ClaimRow } from '../../view/row';
import type { SpeakerSign } from '../../view/sign-speakers';
import { shareDown, useHeights } from './use-heights';
import './rail.css';

interface RailProps {
  readonly article: RefObject<HTMLElement | null>;
  readonly stretches: readonly Stretch[];
  readonly rows: readonly ClaimRow[];
  /** Null where claims are marked by verdict. */
  readonly signs: ReadonlyMap<string | null, SpeakerSign> | null;
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
}

type Lane = readonly [from: number, to: number];

// In twelfths of the rail: what is judged is longer than what is open, and each verdict has a form of its own.
const lanes: Readonly<Record<string, readonly Lane[]>> = {
  'tone-open': [[8, 12]],
  'tone-queried': [[5, 12]],
  'tone-recheck': [
    [0, 2],
    [4, 12],
  ],
  ...Object.fromEntries(verdictNames.map((name) => [`tone-${name}`, verdictTable[name].rail])),
  'hue-0': [[10, 12]],
  'hue-1': [[0, 3]],
  'hue-2': [[2, 5]],
  'hue-3': [[4, 7]],
  'hue-4': [[5, 8]],
  'hue-5': [[7, 10]],
  'hue-6': [[8, 11]],
};

/** From where to where a mark of this look runs across a rail of this width, so that colour is not its only sign; speakers stand beside each other. */
const railLanes = (look: string, width: number): Lane[] =>
  (lanes[look] ?? [[8, 12]]).map(([from, to]) => [(from / 12) * width, (to / 12) * width]);

const WIDTH = 12;
/** As many lines as fit beside each other on a tall screen and can still be told apart. */
const LINES = 360;

/** Every claim as a mark beside the scroll bar, with its verdict's or its speaker's look; a click goes to the claim nearest to it. By key, the marks in the text and the grid do the same. */
export const Rail = memo(({ article, stretches, rows, signs, selected, onSelect }: RailProps) => {
  const heights = useHeights(article, stretches);
  // A decision is painted before this overview of all.
  const shown = useDeferredValue(rows);
  const places = useMemo(
    () => shown.map((row) => ({ row, at: shareDown(heights, row.claim.quantity.start) })),
    [shown, heights],
  );
  const gathered = useMemo(
    () =>
      gatherMarks(
        places.flatMap(({ row, at }) =>
          row.reviewed.status === 'dismissed' ? [] : [{ at, look: markLook(row, signs).look }],
        ),
        LINES,
      ),
    [places, signs],
  );
  if (heights.length === 0) return null;
  const here = places.find(({ row }) => row.id === selected);
  const go = (event: MouseEvent<Element>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = (event.clientY - box.top) / box.height;
    let nearest = places[0];
    for (const place of places) if (Math.abs(place.at - at) < Math.abs((nearest?.at ?? 2) - at)) nearest = place;
    if (nearest !== undefined) onSelect(nearest.row.id);
  };
  return (
    <svg
      className="rail"
      viewBox={`0 0 ${WIDTH} ${LINES}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      onClick={go}
    >
      {[...gathered].map(([look, lines]) => (
        <path
          key={look}
          className={`rail-marks ${look}`}
          d={lines
            .flatMap((line) => railLanes(look, WIDTH).map(([from, to]) => `M${from} ${line + 0.5}H${to}`))
            .join('')}
        />
      ))}
      {here === undefined ? null : <path className="rail-here" d={`M0 ${here.at * LINES}H${WIDTH}`} />}
    </svg>
  );
});
