import { useRef, useState } from 'react';
import { problemText } from '../../model/result';
import { useBackup } from '../../services';
import { download } from '../../ui/download';
import { sayTakenIn } from './say-taken-in';

/** How backing up or restoring went, for the reader. */
export interface Outcome {
  readonly kind: 'note' | 'problem';
  readonly message: string;
}

/** What is under way, and how much of it is done, 0 to 1; null where that is not known. */
export interface UnderWay {
  readonly what: string;
  readonly share: number | null;
  /** Whether it can still be ended with nothing changed. */
  readonly canEnd: boolean;
}

/** The two acts, and how the last of them went; no outcome before the first and while one is under way. */
export interface BackingUpHere {
  readonly outcome: Outcome | null;
  readonly underWay: UnderWay | null;
  backUp(): Promise<Outcome>;
  restore(file: File): Promise<Outcome>;
  /** Ends a restoring that is under way, with nothing changed. */
  cancel(): void;
}

/** The name of a backup's file: its day and minute by the reviewer's own clock, so that names sort by age. */
const nameBackup = (at: Date): string => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `claim-ledger-backup-${day}-${two(at.getHours())}${two(at.getMinutes())}.json`;
};

const problem = (error: unknown): Outcome => ({
  kind: 'problem',
  message: error instanceof Error ? error.message : String(error),
});

/** Backs up to a file and restores from one, on the page's own store. */
export const useBackingUp = (): BackingUpHere => {
  const { backUp, keepTakenAt, restore } = useBackup();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [underWay, setUnderWay] = useState<UnderWay | null>(null);
  const ending = useRef(new AbortController());

  const doing = async (what: string, act: () => Promise<Outcome>): Promise<Outcome> => {
    ending.current = new AbortController();
    setOutcome(null);
    setUnderWay({ what, share: null, canEnd: false });
    const next = await act().catch(problem);
    setUnderWay(null);
    setOutcome(next);
    return next;
  };

  return {
    outcome,
    underWay,
    backUp: () =>
      doing('Backing up', async () => {
        const at = new Date();
        const name = nameBackup(at);
        const made = await backUp(at);
        if (!made.ok) return { kind: 'problem', message: problemText(made.problem) };
        download(made.value, name);
        // On a full disk only its age stays behind; the backup itself is out.
        await keepTakenAt(at).catch(() => {});
        return { kind: 'note', message: `Backed up everything as ${name}.` };
      }),
    restore: (file) =>
      doing('Restoring', async () => {
        const { signal } = ending.current;
        const onProgress = (share: number): void => setUnderWay({ what: 'Restoring', share, canEnd: true });
        onProgress(0);
        const restored = await restore(file, { onProgress, signal });
        if (restored.ok) return { kind: 'note', message: `Restored “${file.name}”. ${sayTakenIn(restored.value)}` };
        const words = problemText(restored.problem);
        return signal.aborted
          ? { kind: 'note', message: words }
          : { kind: 'problem', message: `“${file.name}”: ${words}` };
      }),
    cancel: () => ending.current.abort(),
  };
};
