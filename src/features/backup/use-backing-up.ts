import { useState } from 'react';
import { printBackup, readBackup } from '../../exchange/backup';
import { problemText } from '../../model/result';
import { useBackup } from '../../services';
import { download } from '../../ui/download';
import { nameBackup } from './name-backup';
import { sayTakenIn } from './say-taken-in';

/** How backing up or restoring went, for the reader. */
export interface Outcome {
  readonly kind: 'note' | 'problem';
  readonly message: string;
}

/** The two acts, and how the last of them went; null before the first, 'busy' while one is under way. */
export interface BackingUpHere {
  readonly outcome: Outcome | 'busy' | null;
  backUp(): Promise<Outcome>;
  restore(file: File): Promise<Outcome>;
}

const problem = (error: unknown): Outcome => ({
  kind: 'problem',
  message: error instanceof Error ? error.message : String(error),
});

const textOf = async (file: File): Promise<string> => {
  try {
    return await file.text();
  } catch (error) {
    throw new Error(
      `“${file.name}” was not read; nothing was changed. Check that it is still there and is a backup, and try again.`,
      { cause: error },
    );
  }
};

/** Backs up to a file and restores from one, on the page's own store. */
export const useBackingUp = (): BackingUpHere => {
  const { snapshot, keepTakenAt, takeIn } = useBackup();
  const [outcome, setOutcome] = useState<BackingUpHere['outcome']>(null);

  const doing = async (act: () => Promise<Outcome>): Promise<Outcome> => {
    setOutcome('busy');
    const next = await act().catch(problem);
    setOutcome(next);
    return next;
  };

  return {
    outcome,
    backUp: () =>
      doing(async () => {
        const at = new Date();
        const name = nameBackup(at);
        download(printBackup(await snapshot(), at), name, 'application/json');
        // On a full disk only its age stays behind; the backup itself is out.
        await keepTakenAt(at.getTime()).catch(() => {});
        return { kind: 'note', message: `Backed up everything as ${name}.` };
      }),
    restore: (file) =>
      doing(async () => {
        const read = readBackup(await textOf(file));
        if (!read.ok) return { kind: 'problem', message: `“${file.name}”: ${problemText(read.problem)}` };
        return { kind: 'note', message: `Restored “${file.name}”. ${sayTakenIn(await takeIn(read.value))}` };
      }),
  };
};
