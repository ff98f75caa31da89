import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ClaimId } from '../../model/ids';
import { claimAt, claimsAt } from './claims-at';

/** How long the pointer rests before a card shows, in milliseconds: long enough not to flicker along the way. */
const REST = 350;
/** How long a way the pointer has from the mark to its card, in milliseconds. */
const GRACE = 250;

/** A card in the making: for which claims, beside which mark, and where the pointer was; null for a mark that has the focus. */
export interface CardPlace {
  readonly claims: readonly ClaimId[];
  readonly mark: HTMLElement;
  readonly pointer: number | null;
}

/** The card to be shown, and what the card itself tells of the pointer. */
export interface Card {
  readonly shown: CardPlace | null;
  readonly hold: () => void;
  readonly release: () => void;
}

const markAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null;

const isDrawn = ({ mark }: CardPlace): boolean => mark.isConnected;
const isThere = ({ mark, pointer }: CardPlace): boolean =>
  mark.isConnected && mark.matches(pointer === null ? ':focus-visible' : ':hover');

/** Shows a card for the mark that the pointer rests on or the keyboard's focus is on; it stays while the pointer is on either, and Escape or scrolling puts it away (WCAG 1.4.13). */
export const useCard = (scroller: RefObject<HTMLElement | null>): Card => {
  const [shown, setShown] = useState<CardPlace | null>(null);
  const timer = useRef(0);
  const meant = useRef<CardPlace>(null);
  const later = (wait: number, next: CardPlace | null, holds = isDrawn) => {
    window.clearTimeout(timer.current);
    meant.current = next;
    timer.current = window.setTimeout(() => setShown(next !== null && holds(next) ? next : null), wait);
  };
  const hide = () => {
    window.clearTimeout(timer.current);
    meant.current = null;
    setShown(null);
  };
  const onOver = useEffectEvent((event: PointerEvent) => {
    const mark = markAt(event.target);
    // A finger has no way to rest on words; pressing them selects the claim.
    if (mark === null || event.pointerType === 'touch' || event.buttons !== 0) return;
    if (shown?.mark === mark) window.clearTimeout(timer.current);
    else later(REST, { claims: claimsAt(event.target), mark, pointer: event.clientY });
  });
  const onOut = useEffectEvent((event: PointerEvent) => {
    if (markAt(event.target) !== null && markAt(event.relatedTarget) !== markAt(event.target)) later(GRACE, null);
  });
  const onDown = useEffectEvent(hide);
  const onFocus = useEffectEvent(({ target }: FocusEvent) => {
    const mark = markAt(target);
    if (mark?.matches(':focus-visible')) later(REST, { claims: claimsAt(target), mark, pointer: null });
  });
  const onBlur = useEffectEvent(({ target }: FocusEvent) => {
    if (claimAt(target) !== null) later(0, null);
  });
  const onScroll = useEffectEvent(() => {
    // What moves leaves its card behind; it comes again where the words come to rest under the pointer or the focus.
    setShown(null);
    if (meant.current !== null) later(REST, meant.current, isThere);
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || shown === null) return;
    event.preventDefault();
    hide();
  });
  useEffect(() => {
    const root = scroller.current;
    if (root === null) return;
    const off = new AbortController();
    const { signal } = off;
    root.addEventListener('pointerover', onOver, { signal });
    root.addEventListener('pointerout', onOut, { signal });
    // Whoever presses has read the card, or does not want it.
    root.addEventListener('pointerdown', onDown, { signal });
    root.addEventListener('focusin', onFocus, { signal });
    root.addEventListener('focusout', onBlur, { signal });
    root.addEventListener('scroll', onScroll, { signal, passive: true });
    document.addEventListener('keydown', onKey, { signal, capture: true });
    return () => {
      off.abort();
      window.clearTimeout(timer.current);
    };
  }, [scroller]);
  return { shown, hold: () => window.clearTimeout(timer.current), release: () => later(GRACE, null) };
};
