import type { Piece } from '../../view/row';

/** An assertion with its figure told apart. */
export const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <span dir="auto">{pieces.map(({ text, figure }) => (figure ? <b key="figure">{text}</b> : text))}</span>
);
