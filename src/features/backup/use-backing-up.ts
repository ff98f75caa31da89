import { useRef, useState } from 'react';
import { problemText } from '../../model/result';
import { useBackup } from '../../services';
import { afterPaint } from '../../ui/after-paint';
import { download } from '../../ui/download';
import { fetchedLater } from '../../ui/lazily';
import { nameBackup } from './name-backup';
import { readTextOf } from './read-text-of';
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
  /** Ends a restoring that is under way, as long as nothing was changed. */
  cancel(): void;
}

// The form of a backup is long, and asked for seldom.
const format = fetchedLater(() => import('../../exchange/backup'));

const painted = (): Promise<void> => new Promise((resolve) => afterPaint(resolve));

const problem = (error: unknown): Outcome => ({
  kind: 'problem',
  message: error instanceof Error ? error.message : String(error),
});

const notRead = (file: File, error: unknown): Error =>
  new Error(
    `“${file.name}” was not read; nothing was changed. Check that it is still there and is a backup, and try again.`,
    { cause: error },
  );

/** Backs up to a file and restores from one, on the page's own store. */
export const useBackingUp = (): BackingUpHere => {
  const { snapshot, keepTakenAt, takeIn } = useBackup();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [underWay, setUnderWay] = useState<UnderWay | null>(null);
  const ending = useRef(new AbortController());

  const doing = async (what: string, act: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome> => {
    ending.current = new AbortController();
    const { signal } = ending.current;
    setOutcome(null);
    setUnderWay({ what, share: null, canEnd: false });
    const next = await act(signal).catch((error: unknown) =>
      signal.aborted ? { kind: 'note' as const, message: 'Cancelled; nothing was changed.' } : problem(error),
    );
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
        const { printBackup } = await format();
        download(printBackup(await snapshot(), at), name, 'application/json');
        // On a full disk only its age stays behind; the backup itself is out.
        await keepTakenAt(at.getTime()).catch(() => {});
        return { kind: 'note', message: `Backed up everything as ${name}.` };
      }),
    restore: (file) =>
      doing('Reading the file', async (signal) => {
        setUnderWay({ what: 'Reading the file', share: null, canEnd: true });
        const { readBackup } = await format();
        const text = await readTextOf(
          file,
          (share) => setUnderWay({ what: 'Reading the file', share, canEnd: true }),
          signal,
        ).catch((error: unknown) => {
          throw signal.aborted ? error : notRead(file, error);
        });
        setUnderWay({ what: 'Checking it', share: null, canEnd: true });
        // The check is one long stretch of work: what it does is on the screen before, and Cancel heard.
        await painted();
        signal.throwIfAborted();
        const read = readBackup(text);
        if (!read.ok) return { kind: 'problem', message: `“${file.name}”: ${problemText(read.problem)}` };
        await painted();
        signal.throwIfAborted();
        setUnderWay({ what: 'Taking it in', share: null, canEnd: false });
        const taken = await takeIn(read.value);
        return { kind: 'note', message: `Restored “${file.name}”. ${sayTakenIn(taken)}` };
      }),
    cancel: () => ending.current.abort(),
  };
};
