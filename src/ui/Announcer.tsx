import { type ReactNode, useCallback, useState } from 'react';
import { AnnounceContext } from './announce';

/** Holds the live region that `useAnnounce` speaks through. */
export const Announcer = ({ children }: { readonly children: ReactNode }) => {
  const [said, setSaid] = useState({ message: '', turn: 0 });
  const announce = useCallback((message: string) => setSaid(({ turn }) => ({ message, turn: turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {/* A new element each time, so that the same words twice are heard twice. */}
        <span key={said.turn}>{said.message}</span>
      </div>
    </AnnounceContext>
  );
};
