import { type KeyboardEvent, memo, type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import type { Block } from '../../model/claim';
import type { ClaimId } from '../../model/ids';
import { overlaps, type Span } from '../../model/span';
import { lazily } from '../../ui/lazily';
import { useKeys } from '../../ui/use-keys';
import type { Numeral } from '../../view/find-numerals';
import { findParagraphs } from '../../view/find-paragraphs';
import { actsByKey, type KeyMap, showKey } from '../../view/key-map';
import { partArticle } from '../../view/part-article';
import type { ClaimRow } from '../../view/row';
import { claimAt, claimPressed, numeralAt } from './claims-at';
import { ReaderHead } from './ReaderHead';
import { Stretches } from './Stretches';
import { selectedSpan } from './selected-span';
import { useFollowing } from './use-following';
import { useSigns } from './use-signs';
import { useWords } from './use-words';
import { WordsBar } from './WordsBar';
import './reader.css';
import './mark.css';

const ClaimCards = lazily(async () => (await import('./ClaimCards')).ClaimCards);
const Rail = lazily(async () => (await import('./Rail')).Rail);

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

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The article: its kept text with every claim's words marked; marks and selected words select the claim, and the selected claim scrolls into view. */
export const Reader = memo((props: ReaderProps) => {
  const { text, blocks, rows, selected, onSelect, head, numerals, words, onWords, onAdd, keys } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const article = useRef<HTMLDivElement>(null);
  const [areNumeralsShown, setNumeralsShown] = useState(false);
  const marking = useSigns(rows);
  const place = useWords(article, text, words, onWords);
  const stretches = useMemo(() => partArticle(findParagraphs(text, blocks)), [text, blocks]);
  const selectedId = selected?.id ?? null;
  const focusOn = useFollowing(scroller, selectedId);

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
  useKeys({ Escape: forget }, words !== null, 'page');

  const selectWords = () => {
    const chosen = article.current === null ? null : selectedSpan(article.current);
    // While a claim is being written, words are taken for it, and the claim in view stays.
    if (chosen === null || onAdd === null) return;
    const touched =
      rows.find((row) => overlaps(row.claim.quantity, chosen)) ??
      rows.find((row) => overlaps(row.claim.assertion, chosen));
    if (touched !== undefined) onSelect(touched.id);
  };

  const press = (target: EventTarget) => {
    const claim = claimPressed(target, selectedId);
    const numeral = numeralAt(target);
    if (claim !== null) onSelect(claim);
    else if (numeral !== null) onWords(numeral);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isPress = event.key === 'Enter' || event.key === ' ';
    const step = steps[event.key];
    const claim = claimAt(event.target);
    if (isPress && (claim !== null || numeralAt(event.target) !== null)) {
      event.preventDefault();
      press(event.target);
    } else if (step !== undefined && claim !== null) {
      const story = rows.toSorted((a, b) => a.claim.quantity.start - b.claim.quantity.start);
      const next = story[story.findIndex((row) => row.id === claim) + step];
      if (next === undefined) return;
      event.preventDefault();
      focusOn(next.id);
      onSelect(next.id);
    }
  };

  return (
    <section className="reader" aria-label="Article" data-place="work" tabIndex={-1}>
      <ReaderHead
        {...marking}
        numerals={numerals.length}
        areNumeralsShown={areNumeralsShown}
        onNumerals={setNumeralsShown}
      >
        {head}
      </ReaderHead>
      <div ref={scroller} className="reader-scroll" tabIndex={rows.length === 0 ? 0 : undefined}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the controls; this only listens for them. */}
        <div
          ref={article}
          className="reader-text"
          onClick={(event) => {
            // While a claim is being written, words may be taken out of another claim's.
            const isTaking = onAdd === null && article.current !== null && selectedSpan(article.current) !== null;
            if (!isTaking) press(event.target);
          }}
          onMouseUp={selectWords}
          onKeyDown={onKeyDown}
        >
          <Stretches
            scroller={scroller}
            stretches={stretches}
            text={text}
            rows={rows}
            signs={marking.bySpeaker}
            selected={selected}
            numerals={shownNumerals}
          />
          {words === null || place === null || onAdd === null ? null : (
            <WordsBar
              place={place}
              reason={inHand ? (inHand.reason ?? 'unseen') : null}
              shortcut={keys === null ? undefined : showKey(keys.add)}
              onAdd={add}
            />
          )}
        </div>
      </div>
      <Suspense>
        <Rail
          article={article}
          stretches={stretches}
          rows={rows}
          signs={marking.bySpeaker}
          selected={selectedId}
          onSelect={onSelect}
        />
        <ClaimCards scroller={scroller} rows={rows} text={text} />
      </Suspense>
    </section>
  );
});
