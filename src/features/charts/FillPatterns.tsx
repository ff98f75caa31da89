import type { ReactNode } from 'react';
import type { VerdictFilter } from '../../model/view-state';

/** How a bar is filled: a verdict's way, the article's own voice, what a named source says, or a plain count. */
export type Fill = VerdictFilter | 'own' | 'named' | 'quoted';

const drawings: Readonly<Partial<Record<Fill, ReactNode>>> = {
  disputed: <path d="M0 0l6 6M6 0l-6 6" className="pattern-line" />,
  'needs-context': <path d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" className="pattern-line" />,
  unverifiable: <path d="M1.5 1.5h1.2v1.2h-1.2zM4.5 4.5h1.2v1.2h-1.2z" className="pattern-dot" />,
  queried: <path d="M3 0v6" className="pattern-line" />,
  recheck: <path d="M0 3h6" className="pattern-line" />,
  own: <path d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" className="pattern-line" />,
};

/** The patterns that tell bars apart without their colour, to be put into a drawing; `prefix` keeps its names its own. */
export const FillPatterns = ({ prefix }: { readonly prefix: string }) => (
  <defs>
    {Object.entries(drawings).map(([fill, drawing]) => (
      <pattern
        key={fill}
        id={`${prefix}${fill}`}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        className={`tone-${fill}`}
      >
        <rect width={6} height={6} className="pattern-ground" />
        {drawing}
      </pattern>
    ))}
  </defs>
);

/** What a bar is filled with: a pattern, solid ink where the fill has none, a wash for a plain count, nothing for what is open or named. */
export const fillOf = (prefix: string, fill: Fill): string => {
  if (fill === 'open' || fill === 'named') return 'transparent';
  if (fill === 'quoted') return 'var(--pencil-wash-2)';
  return fill in drawings ? `url(#${prefix}${fill})` : 'currentColor';
};
