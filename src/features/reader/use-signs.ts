import { useMemo } from 'react';
import { useSame } from '../../ui/use-same';
import { useStored } from '../../ui/use-stored';
import type { MarkedBy } from '../../view/mark-look';
import type { ClaimRow } from '../../view/row';
import { type SpeakerSign, signSpeakers } from '../../view/sign-speakers';

/** What the marks tell apart, and by which signs. */
export interface Marking {
  readonly markedBy: MarkedBy;
  readonly onMarkedBy: (markedBy: MarkedBy) => void;
  readonly signs: readonly SpeakerSign[];
  /** The signs by speaker; null where claims are marked by verdict. */
  readonly bySpeaker: ReadonlyMap<string | null, SpeakerSign> | null;
}

const isSameSign = (a: SpeakerSign, b: SpeakerSign | undefined): boolean =>
  a.speaker === b?.speaker && a.letter === b.letter;

/** Whether claims are marked by verdict or by speaker, kept from visit to visit; the signs stay the same objects while the speakers do, so that a decision draws no paragraph but its own. */
export const useSigns = (rows: readonly ClaimRow[]): Marking => {
  const [stored, setMarkedBy] = useStored('marks', 'verdict');
  const markedBy = stored === 'speaker' ? 'speaker' : 'verdict';
  const signs = useSame(
    useMemo(() => signSpeakers(rows), [rows]),
    isSameSign,
  );
  const bySpeaker = useMemo(
    () => (markedBy === 'speaker' ? new Map(signs.map((sign) => [sign.speaker, sign])) : null),
    [markedBy, signs],
  );
  return { markedBy, onMarkedBy: setMarkedBy, signs, bySpeaker };
};
