import { type ShapeName, shapeDrawing } from './shape-drawing';

/** A small sign in the tone given ("verified", "disputed" …: a colour of the tokens); words beside it carry the meaning. */
export const Shape = ({ name, tone }: { readonly name: ShapeName; readonly tone: string }) => (
  <svg className={`shape tone-${tone}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {shapeDrawing(name)}
  </svg>
);
