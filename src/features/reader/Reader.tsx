import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Block } from '../../model/claim';
import { asId, type ClaimId } from '../../model/ids';
import { overlaps } from '../../model/span';
import type { ClaimRow } from '../../view/row';
import type { Spotlight } from './cut-pieces';
import { findParagraphs } from './find-paragraphs';
import { ParagraphText } from './ParagraphText';
import { rowsByParagraph } from './rows-by-paragraph';
import { scrollToMark } from './scroll-to-mark';
import { selectedSpan } from './selected-span';
import './reader.css';

interface ReaderProps {
  readonly text: string;
  /** Empty until the engine has read the text. */
  readonly blocks: readonly Block[];
  readonly rows: readonly ClaimRow[];
  readonly selected: ClaimRow | null;
  readonly onSelect: (claim: ClaimId) => void;
  /** What stands over the text: outlet, date. */
  readonly head: ReactNode;
}

const spotlightOf = (row: ClaimRow | null): Spotlight | null =>
  row === null
    ? null
    : { assertion: row.claim.assertion, speaker: row.claim.attribution.speaker, cue: row.claim.attribution.cue };

const claimOf = (target: EventTarget): ClaimId | null => {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null;
  return mark?.dataset['claim'] === undefined ? null : asId<ClaimId>(mark.dataset['claim']);
};

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The article: its kept text with every claim's words marked; marks and selected words select the claim, and the selected claim scrolls into view. */
export const Reader = ({ text, blocks, rows, selected, onSelect, head }: ReaderProps) => {
  const scroller = useRef<HTMLElement>(null);
  const hasOpened = useRef(false);
  const paragraphs = useMemo(() => findParagraphs(text, blocks), [text, blocks]);
  const inParagraph = useMemo(() => rowsByParagraph(paragraphs, rows), [paragraphs, rows]);
  const spotlight = useMemo(() => spotlightOf(selected), [selected]);
  const selectedId = selected?.id ?? null;
  const stop = selectedId ?? rows[0]?.id ?? null;

  useEffect(() => {
    if (selectedId === null || scroller.current === null) return;
    // The first claim is where the article opens: nothing moves on the way there.
    scrollToMark(scroller.current, selectedId, !hasOpened.current);
    hasOpened.current = true;
  }, [selectedId]);

  const selectWords = () => {
    const words = scroller.current === null ? null : selectedSpan(scroller.current);
    if (words === null) return;
    const touched =
      rows.find((row) => overlaps(row.claim.quantity, words)) ??
      rows.find((row) => overlaps(row.claim.assertion, words));
    if (touched !== undefined) onSelect(touched.id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const claim = claimOf(event.target);
    const step = steps[event.key];
    if (claim === null) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(claim);
    } else if (step !== undefined) {
      const story = rows.toSorted((a, b) => a.claim.quantity.start - b.claim.quantity.start);
      const next = story[story.findIndex((row) => row.id === claim) + step];
      if (next === undefined) return;
      event.preventDefault();
      onSelect(next.id);
      scroller.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(next.id)}"]`)?.focus();
    }
  };

  return (
    <section ref={scroller} className="reader" aria-label="Article">
      <div className="reader-head">{head}</div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the controls; this only listens for them. */}
      <div
        className="reader-text"
        onClick={(event) => {
          const claim = claimOf(event.target);
          if (claim !== null) onSelect(claim);
        }}
        onMouseUp={selectWords}
        onKeyDown={onKeyDown}
      >
        {paragraphs.map((paragraph, at) => {
          const here = inParagraph[at] ?? [];
          const lit =
            spotlight !== null &&
            [spotlight.assertion, spotlight.speaker, spotlight.cue].some(
              (part) => part !== null && overlaps(part, paragraph),
            );
          return (
            <ParagraphText
              key={paragraph.start}
              paragraph={paragraph}
              text={text}
              rows={here}
              spotlight={lit ? spotlight : null}
              selected={here.some((row) => row.id === selectedId) ? selectedId : null}
              stop={here.some((row) => row.id === stop) ? stop : null}
            />
          );
        })}
      </div>
    </section>
  );
};
