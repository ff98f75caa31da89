import { memo, useMemo } from 'react';
import type { ClaimId } from '../../model/ids';
import type { ClaimRow } from '../../view/row';
import { seriesBySize } from '../../view/series-by-size';
import { seriesBySpeaker } from '../../view/series-by-speaker';
import { HowBig } from './HowBig';
import { WhoSaysWhat } from './WhoSaysWhat';

interface ChartsProps {
  readonly rows: readonly ClaimRow[];
  readonly selected: ClaimId | null;
  readonly onSelect: (claim: ClaimId) => void;
  readonly speaker: string | null;
  readonly onSpeaker: (speaker: string | null) => void;
}

/** The charts of one article: who says what, and how big where at least five figures can be compared. */
export const Charts = memo(({ rows, selected, onSelect, speaker, onSpeaker }: ChartsProps) => {
  const speakers = useMemo(() => seriesBySpeaker(rows), [rows]);
  const sizes = useMemo(() => seriesBySize(rows), [rows]);
  return (
    <>
      <WhoSaysWhat series={speakers} selected={selected} onSelect={onSelect} speaker={speaker} onSpeaker={onSpeaker} />
      {sizes === null ? null : <HowBig series={sizes} selected={selected} onSelect={onSelect} />}
    </>
  );
});
