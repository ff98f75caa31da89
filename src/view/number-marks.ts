import type { ClaimId } from '../model/ids';
import type { TextPiece } from './cut-pieces';

/** At which piece each claim's number stands: where its own words begin, or, where shorter claims have them all, where its words begin. */
export const numberMarks = (pieces: readonly TextPiece[]): ReadonlyMap<TextPiece, readonly ClaimId[]> => {
  const owners = new Set(pieces.map(({ claim }) => claim));
  const seen = new Set<ClaimId>();
  const begun = new Map<TextPiece, readonly ClaimId[]>();
  for (const piece of pieces) {
    if (piece.claim === null) continue;
    const here = piece.claims.filter((id) => !seen.has(id) && (id === piece.claim || !owners.has(id)));
    for (const id of here) seen.add(id);
    if (here.length > 0) begun.set(piece, here);
  }
  return begun;
};
