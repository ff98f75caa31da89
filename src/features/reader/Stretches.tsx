import { type RefObject, useEffect, useMemo, useState } from 'react';
import { overlaps } from '../../model/span';
import type { Spotlight } from '../../view/cut-pieces';
import type { Numeral } from '../../view/find-numerals';
import type { Stretch } from '../../view/part-article';
import type { ClaimRow } from '../../view/row';
import type { SpeakerSign } from '../../view/sign-speakers';
import { spreadOver } from '../../view/spread-over';
import { StretchText } from './StretchText';

interface StretchesProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly stretches: readonly Stretch[];
  readonly text: string;
  readonly rows: readonly ClaimRow[];
  /** Null where claims are marked by verdict. */
  readonly signs: ReadonlyMap<string | null, SpeakerSign> | null;
  readonly selected: ClaimRow | null;
  readonly numerals: readonly Numeral[];
}

/** How far from sight a stretch's marks are drawn, so that fast scrolling finds them there. */
const MARGIN = '1500px 0px';

/** The starts of the stretches that have come near to where the article is read; once drawn, a stretch stays as it is, so that neither focus nor a selection is lost in it. */
const useNear = (scroller: RefObject<HTMLElement | null>, stretches: readonly Stretch[]): ReadonlySet<number> => {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => {
    const root = scroller.current;
    // One or two are drawn anyhow.
    if (root === null || stretches.length <= 2) return;
    const watch = new IntersectionObserver(
      (entries) => {
        const come = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target as HTMLElement);
        for (const element of come) watch.unobserve(element);
        if (come.length > 0)
          setNear((before) => new Set([...before, ...come.map(({ dataset }) => Number(dataset['stretch']))]));
      },
      { root, rootMargin: MARGIN },
    );
    for (const element of root.querySelectorAll('[data-stretch]')) watch.observe(element);
    return () => watch.disconnect();
  }, [scroller, stretches]);
  return near;
};

const noRows: readonly ClaimRow[] = [];
const noNumerals: readonly Numeral[] = [];
const spanOf = ({ claim }: ClaimRow) => claim.quantity;
const itself = (numeral: Numeral) => numeral;

const spotlightOf = (row: ClaimRow | null): Spotlight | null => {
  if (row === null) return null;
  const { speaker, cue, via } = row.claim.attribution;
  return { assertion: row.claim.assertion, speaker, cue, via };
};

/** The whole text, of which only what is near to where it is read, and what is selected, has its marks drawn. */
export const Stretches = ({ scroller, stretches, text, rows, signs, selected, numerals }: StretchesProps) => {
  const near = useNear(scroller, stretches);
  const rowsIn = useMemo(() => spreadOver(stretches, rows, spanOf), [stretches, rows]);
  const numeralsIn = useMemo(() => spreadOver(stretches, numerals, itself), [stretches, numerals]);
  const spotlight = useMemo(() => spotlightOf(selected), [selected]);
  const stop = selected ?? rows[0] ?? null;
  return stretches.map((stretch, at) => {
    const here = (row: ClaimRow | null) => (row !== null && overlaps(row.claim.quantity, stretch) ? row.id : null);
    const isDrawn = at < 2 || near.has(stretch.start) || here(stop) !== null;
    const lit =
      spotlight !== null &&
      [spotlight.assertion, spotlight.speaker, spotlight.cue, ...spotlight.via].some(
        (part) => part !== null && overlaps(part, stretch),
      );
    return (
      <StretchText
        key={stretch.start}
        stretch={stretch}
        text={text}
        rows={(isDrawn && rowsIn[at]) || noRows}
        signs={signs}
        spotlight={lit ? spotlight : null}
        selected={here(selected)}
        stop={here(stop)}
        numerals={(isDrawn && numeralsIn[at]) || noNumerals}
      />
    );
  });
};
