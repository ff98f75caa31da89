import { createContext, useContext } from 'react';

/** Carries what is to be said to the live region. */
export const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** Says a message to screen readers, once, politely. */
export const useAnnounce = (): ((message: string) => void) => useContext(AnnounceContext);
