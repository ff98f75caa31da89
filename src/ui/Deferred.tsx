import { type ReactNode, useDeferredValue } from 'react';

interface DeferredProps {
  readonly children: ReactNode;
  /** For as long as something in it is typed into. */
  readonly atOnce?: boolean;
}

/** Renders its children in the background, after what the press itself has to show; the first time at once. */
export const Deferred = ({ children, atOnce = false }: DeferredProps): ReactNode => {
  const late = useDeferredValue(children);
  // A form that was typed into goes at once, too: a second press on it would be another act.
  const wasAtOnce = useDeferredValue(atOnce);
  return atOnce || wasAtOnce ? children : late;
};
