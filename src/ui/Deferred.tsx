import { type ReactNode, useDeferredValue } from 'react';

interface DeferredProps {
  readonly children: ReactNode;
  /** Render at once: set while a form inside is being typed into. */
  readonly atOnce?: boolean;
}

/** Renders its children in a deferred update, after the urgent one; the first time at once. */
export const Deferred = ({ children, atOnce = false }: DeferredProps): ReactNode => {
  const late = useDeferredValue(children);
  // A form must also disappear at once: a second press on a stale one would be another act.
  const wasAtOnce = useDeferredValue(atOnce);
  return atOnce || wasAtOnce ? children : late;
};
