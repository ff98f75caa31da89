import { lazy, Suspense, useEffect, useState } from 'react';
import type { ClaimId } from '../../model/ids';
import { Button } from '../../ui/Button';
import { useLate } from '../../ui/use-late';
import { useStored } from '../../ui/use-stored';
import { whenIdle } from '../../ui/when-idle';
import type { ClaimRow } from '../../view/row';
import './charts.css';

interface ChartsStripProps {
  /** Null until the claims are known. */
  readonly rows: readonly ClaimRow[] | null;
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
  /** The speaker the list is filtered by; null for all. */
  readonly speaker: string | null;
  readonly onSpeaker: (speaker: string | null) => void;
}

// The drawing library is larger than the rest of the page: it is fetched when the browser has nothing better to do.
const Charts = lazy(async () => ({ default: (await import('./Charts')).Charts }));

// On a phone the claims come first; the charts are one tap away.
const isNarrow = (): boolean => window.matchMedia('(width < 44rem)').matches;

/** The charts of the article; their room is reserved before they are loaded, and they can be put away. */
export const ChartsStrip = (props: ChartsStripProps) => {
  const [shown, setShown] = useStored('charts', isNarrow() ? 'hidden' : 'shown');
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  // Neither a key press nor its way to the disk waits for a chart.
  const rows = useLate(props.rows);
  const selected = useLate(props.selected);
  const isShown = shown === 'shown';
  if (rows?.length === 0) return null;
  return (
    <section className="charts" aria-label="Charts">
      <Button
        look="quiet"
        className="charts-switch"
        aria-expanded={isShown}
        onClick={() => setShown(isShown ? 'hidden' : 'shown')}
      >
        {isShown ? 'Hide charts' : 'Show charts'}
      </Button>
      {isShown ? (
        <div className="charts-room">
          {idle && rows !== null ? (
            <Suspense fallback={null}>
              <Charts
                rows={rows}
                selected={selected}
                onSelect={props.onSelect}
                speaker={props.speaker}
                onSpeaker={props.onSpeaker}
              />
            </Suspense>
          ) : null}
        </div>
      ) : null}
    </section>
  );
};
