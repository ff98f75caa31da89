import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

interface DeferredProps {
  readonly children: ReactNode;
  /** For as long as something in it is typed into. */
  readonly atOnce?: boolean;
}

/** Draws its children after the frame that shows what the press itself has to show, in slices that let the next press through; the first time at once. */
export const Deferred = ({ children, atOnce = false }: DeferredProps): ReactNode => {
  const [shown, show] = useState({ children, atOnce });
  const isNew = shown.children !== children;
  // What was typed into goes at once, too: a second press on it would be another act.
  if (isNew && (atOnce || shown.atOnce)) show({ children, atOnce });
  useEffect(() => {
    if (isNew) return afterPaint(() => startTransition(() => show({ children, atOnce })));
  }, [isNew, children, atOnce]);
  return shown.children;
};
