import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { Button } from '../../ui/Button';
import { whenIdle } from '../../ui/first-view';
import { useStored } from '../../ui/use-stored';
import './charts.css';

interface ChartsRoomProps {
  /** Under which the choice to show them is kept. */
  readonly name: string;
  /** Room for a legend of several lines. */
  readonly isTall?: boolean;
  /** Null while what they are drawn from is not there yet. */
  readonly children: ReactNode;
}

// On a phone the claims come first; the charts are one tap away.
const isNarrow = (): boolean => window.matchMedia('(width < 44rem)').matches;

/** The room of the charts, reserved before they are loaded; they can be put away. */
export const ChartsRoom = ({ name, isTall = false, children }: ChartsRoomProps) => {
  const [shown, setShown] = useStored(name, isNarrow() ? 'hidden' : 'shown');
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  const isShown = shown === 'shown';
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
        <div className={`charts-room${isTall ? ' charts-room-tall' : ''}`}>
          {idle ? <Suspense fallback={null}>{children}</Suspense> : null}
        </div>
      ) : null}
    </section>
  );
};
