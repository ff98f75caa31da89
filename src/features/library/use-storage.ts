import { useCallback, useEffect, useState } from 'react';
import { useServices } from '../../services';

/** What the browser says of the room it gives, in bytes. */
export interface Storage {
  readonly used: number;
  readonly room: number;
  /** It does not clear the data by itself. */
  readonly isPersistent: boolean;
  /** Asks the browser to keep the data. */
  readonly ask: () => void;
}

/** How long after a change of any article the room is measured again, in milliseconds. */
const REST = 2000;

/** The room this browser gives, measured anew when articles change; null where it does not say. */
export const useStorage = (): Storage | null => {
  const { library, keepPersistence } = useServices();
  const [measured, setMeasured] = useState<Omit<Storage, 'ask'> | null>(null);
  const measure = useCallback(async () => {
    const [estimate, isPersistent] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
    const { usage, quota } = estimate;
    if (usage !== undefined && quota !== undefined) setMeasured({ used: usage, room: quota, isPersistent });
  }, []);
  useEffect(() => {
    // Pages without a secure address have no storage manager.
    if (!navigator.storage?.estimate) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A browser that does not say leaves the line away.
    const soon = (rest: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void measure().catch(() => undefined), rest);
    };
    soon(0);
    const forget = library.watch(() => soon(REST));
    return () => {
      clearTimeout(timer);
      forget();
    };
  }, [library, measure]);
  const ask = useCallback(() => {
    const asked = async (): Promise<void> => {
      const isPersistent = await navigator.storage.persist();
      await measure();
      await keepPersistence(isPersistent);
    };
    void asked().catch(() => undefined);
  }, [keepPersistence, measure]);
  return measured === null ? null : { ...measured, ask };
};
