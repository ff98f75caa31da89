import type { RefObject } from 'react';
import type { ClaimRow } from '../../view/row';
import { ClaimCard } from './ClaimCard';
import { useCard } from './use-card';

interface ClaimCardsProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly ClaimRow[];
  readonly text: string;
}

/** The card of the claim that the pointer or the focus rests on; nothing where neither does. */
export const ClaimCards = ({ scroller, rows, text }: ClaimCardsProps) => {
  const { shown, hold, release } = useCard(scroller);
  if (shown === null) return null;
  const about = shown.claims.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return about.length === 0 ? null : <ClaimCard place={shown} rows={about} text={text} hold={hold} release={release} />;
};
