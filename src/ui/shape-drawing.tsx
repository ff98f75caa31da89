import type { ReactNode } from 'react';
import './shape.css';
import './tones.css';

/** A sign that is told apart without its colour. */
export type ShapeName =
  | 'ring'
  | 'disc-check'
  | 'ring-check'
  | 'cross'
  | 'half'
  | 'question'
  | 'turn'
  | 'ban'
  | 'check'
  | 'dash';

const path: Readonly<Record<ShapeName, ReactNode>> = {
  ring: <circle cx="8" cy="8" r="5.25" className="shape-line" />,
  'disc-check': (
    <>
      <circle cx="8" cy="8" r="6.5" className="shape-solid" />
      <path d="m5 8.2 2.1 2.1L11.1 6" className="shape-on-solid" />
    </>
  ),
  'ring-check': (
    <>
      <circle cx="8" cy="8" r="5.75" className="shape-line" />
      <path d="m5.4 8.2 1.8 1.8 3.4-3.8" className="shape-line" />
    </>
  ),
  cross: (
    <>
      <path d="M8 .9 15.1 8 8 15.1.9 8Z" className="shape-solid" />
      <path d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6" className="shape-on-solid" />
    </>
  ),
  half: (
    <>
      <path d="M8 1.8 14.6 13.6H1.4Z" className="shape-line" />
      <path d="M8 6v3.6m0 1.4v.9" className="shape-line" />
    </>
  ),
  question: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1.5" className="shape-line shape-dashed" />
      <path d="M6 6.4a2 2 0 1 1 2.7 1.9q-.7.3-.7 1.2m0 1.6v.5" className="shape-line" />
    </>
  ),
  turn: <path d="M12.6 5.6A5.4 5.4 0 1 0 13.4 9M13 2.6v3.2H9.8" className="shape-line" />,
  ban: (
    <>
      <circle cx="8" cy="8" r="5.5" className="shape-line" />
      <path d="m4.2 11.8 7.6-7.6" className="shape-line" />
    </>
  ),
  check: <path d="m3.2 8.6 3.1 3.2 6.5-7.4" className="shape-line" />,
  dash: <path d="M4.5 8h7" className="shape-line" />,
};

/** The drawing alone, in a box of 16 by 16, for use inside another drawing. */
export const shapeDrawing = (name: ShapeName): ReactNode => path[name];
