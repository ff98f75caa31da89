import { useId, useLayoutEffect, useRef } from 'react';
import { Shape } from '../../ui/Shape';
import { describeClaim, figureAsides } from '../../view/describe-claim';
import type { ClaimRow } from '../../view/row';
import { verdictSign } from '../../view/verdict-sign';
import type { Card, CardPlace } from './use-card';
import './claim-card.css';

interface ClaimCardProps {
  readonly place: CardPlace;
  /** The claim the card is about, then those that share its words. */
  readonly rows: readonly ClaimRow[];
  readonly text: string;
  readonly hold: Card['hold'];
  readonly release: Card['release'];
}

const GAP = 6;
const EDGE = 8;

/** Where a card goes beside a mark, in pixels of the window: under the line that was pointed at, over it where there is no room beneath, never beyond an edge. */
const placeCard = (
  mark: HTMLElement,
  pointer: number | null,
  card: HTMLElement,
): { readonly top: number; readonly left: number } => {
  const lines = [...mark.getClientRects()];
  const line =
    lines.find(({ top, bottom }) => pointer !== null && top <= pointer && pointer <= bottom) ??
    lines[0] ??
    mark.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isUnder = line.bottom + GAP + height + EDGE <= clientHeight || line.top < clientHeight - line.bottom;
  return {
    top: Math.max(EDGE, isUnder ? line.bottom + GAP : line.top - GAP - height),
    left: Math.max(EDGE, Math.min(line.left - EDGE, clientWidth - width - EDGE)),
  };
};

/** What is known of a claim, beside its words: who says it, how, what was understood, and how it stands. */
export const ClaimCard = ({ place, rows, text, hold, release }: ClaimCardProps) => {
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const { mark, pointer } = place;
  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return;
    element.showPopover();
    const { top, left } = placeCard(mark, pointer, element);
    element.style.top = `${top}px`;
    element.style.left = `${left}px`;
    mark.setAttribute('aria-describedby', id);
    return () => mark.removeAttribute('aria-describedby');
  }, [mark, pointer, id]);
  const [row, ...others] = rows;
  if (row === undefined) return null;
  const sign = verdictSign(row);
  const { who, how, verdict, said, evidence } = describeClaim(row, text);
  const lines = { Says: who, How: how, Said: said, Evidence: evidence };
  return (
    // The pointer may rest on the card to read it; nothing in it is pressed.
    <div
      ref={card}
      id={id}
      role="tooltip"
      popover="manual"
      className="claim-card"
      onPointerEnter={hold}
      onPointerLeave={release}
    >
      <p className="card-figure">
        <span className="card-number">{row.number}</span> <b dir="auto">{row.figure}</b>
        {figureAsides(row).map((words) => (
          <span key={words} className="card-aside">
            {words}
          </span>
        ))}
      </p>
      <dl>
        {Object.entries(lines).map(([name, words]) =>
          words === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{words}</dd>
            </div>
          ),
        )}
        <div>
          <dt>Verdict</dt>
          <dd className={`card-verdict tone-${sign.tone}`}>
            <Shape name={sign.shape} tone={sign.tone} />
            <span>{verdict}</span>
          </dd>
        </div>
      </dl>
      {others.map((other) => (
        <p key={other.id} className="card-other">
          The same words: <span className="card-number">{other.number}</span> <b dir="auto">{other.figure}</b>. Press
          again to select it.
        </p>
      ))}
    </div>
  );
};
