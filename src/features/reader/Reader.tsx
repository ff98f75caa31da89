import { type KeyboardEvent, memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Block } from '../../model/claim';
import { asId, type ClaimId } from '../../model/ids';
import { overlaps, type Span } from '../../model/span';
import { afterPaint } from '../../ui/after-paint';
import { Button } from '../../ui/Button';
import { useKeys } from '../../ui/use-keys';
import type { Numeral } from '../../view/find-numerals';
import { actsByKey, type KeyMap, showKey } from '../../view/key-map';
import type { ClaimRow } from '../../view/row';
import type { Spotlight } from './cut-pieces';
import { findParagraphs } from './find-paragraphs';
import { ParagraphText } from './ParagraphText';
import { rowsByParagraph } from './rows-by-paragraph';
import { scrollToMark } from './scroll-to-mark';
import { selectedSpan } from './selected-span';
import { useWords } from './use-words';
import { WordsBar } from './WordsBar';
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
  /** Every numeral that is no claim. */
  readonly numerals: readonly Numeral[];
  /** The words selected in the text, kept while a form is filled in; null where none are. */
  readonly words: Span | null;
  readonly onWords: (words: Span | null) => void;
  /** Begins a claim from words of the text; null while one is in hand already. */
  readonly onAdd: ((words: Span) => void) | null;
  /** Null where single keys are switched off. */
  readonly keys: KeyMap | null;
}

const spotlightOf = (row: ClaimRow | null): Spotlight | null =>
  row === null
    ? null
    : { assertion: row.claim.assertion, speaker: row.claim.attribution.speaker, cue: row.claim.attribution.cue };

const claimOf = (target: EventTarget): ClaimId | null => {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null;
  return mark?.dataset['claim'] === undefined ? null : asId<ClaimId>(mark.dataset['claim']);
};

const numeralOf = (target: EventTarget): Span | null => {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-numeral]') : null;
  const [start, end] = mark?.dataset['numeral']?.split(':').map(Number) ?? [];
  return start === undefined || end === undefined ? null : { start, end };
};

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The article: its kept text with every claim's words marked; marks and selected words select the claim, and the selected claim scrolls into view. */
export const Reader = memo((props: ReaderProps) => {
  const { text, blocks, rows, selected, onSelect, head, numerals, words, onWords, onAdd, keys } = props;
  const scroller = useRef<HTMLElement>(null);
  const article = useRef<HTMLDivElement>(null);
  const [areNumeralsShown, setNumeralsShown] = useState(false);
  const place = useWords(article, text, words, onWords);
  const hasOpened = useRef(false);
  const paragraphs = useMemo(() => findParagraphs(text, blocks), [text, blocks]);
  const inParagraph = useMemo(() => rowsByParagraph(paragraphs, rows), [paragraphs, rows]);
  const spotlight = useMemo(() => spotlightOf(selected), [selected]);
  const selectedId = selected?.id ?? null;
  const stop = selectedId ?? rows[0]?.id ?? null;

  useEffect(() => {
    const element = scroller.current;
    if (selectedId === null || element === null) return;
    if (hasOpened.current) return afterPaint(() => scrollToMark(element, selectedId, false));
    // The first claim is where the article opens: nothing moves on the way there.
    scrollToMark(element, selectedId, true);
    hasOpened.current = true;
  }, [selectedId]);

  const shownNumerals = useMemo(
    () => numerals.filter((numeral) => areNumeralsShown || numeral.reason === null),
    [numerals, areNumeralsShown],
  );
  const inHand = words && numerals.find((numeral) => overlaps(numeral, words));
  const add = () => {
    if (words !== null) onAdd?.(words);
  };
  useKeys(actsByKey(keys, { add }), words !== null);
  const forget = () => onWords(null);
  useKeys({ Escape: forget }, words !== null);

  const selectWords = () => {
    const chosen = article.current === null ? null : selectedSpan(article.current);
    // While a claim is being written, words are taken for it, and the claim in view stays.
    if (chosen === null || onAdd === null) return;
    const touched =
      rows.find((row) => overlaps(row.claim.quantity, chosen)) ??
      rows.find((row) => overlaps(row.claim.assertion, chosen));
    if (touched !== undefined) onSelect(touched.id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const numeral = numeralOf(event.target);
    if (numeral !== null && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onWords(numeral);
    }
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
      <div className="reader-head">
        {head}
        {numerals.length === 0 ? null : (
          <Button
            look="quiet"
            className="numerals-switch"
            aria-pressed={areNumeralsShown}
            title="Numerals that were taken for no claim, each with its reason"
            onClick={() => setNumeralsShown(!areNumeralsShown)}
          >
            Other numerals ({numerals.length})
          </Button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the controls; this only listens for them. */}
      <div
        ref={article}
        className="reader-text"
        onClick={(event) => {
          const claim = claimOf(event.target);
          const numeral = numeralOf(event.target);
          if (claim !== null) onSelect(claim);
          else if (numeral !== null) onWords(numeral);
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
              numerals={shownNumerals.filter((numeral) => overlaps(numeral, paragraph))}
            />
          );
        })}
        {words === null || place === null || onAdd === null ? null : (
          <WordsBar
            place={place}
            reason={inHand ? (inHand.reason ?? 'unseen') : null}
            shortcut={keys === null ? undefined : showKey(keys.add)}
            onAdd={add}
          />
        )}
      </div>
    </section>
  );
});
