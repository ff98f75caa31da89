import type { ReactNode } from 'react';
import './set-apart.css';

interface SetApartProps {
  /** What is set apart, in one line. */
  readonly summary: string;
  /** List items. */
  readonly children: ReactNode;
}

/** Decisions that are here and hold for nothing: one line over the page, and all of them on request. */
export const SetApart = ({ summary, children }: SetApartProps) => (
  <details className="set-apart" data-place="work">
    <summary>{summary}</summary>
    <ul>{children}</ul>
  </details>
);
