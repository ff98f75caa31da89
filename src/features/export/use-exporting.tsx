import { type ReactNode, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announce';
import { Dialog } from '../../ui/Dialog';
import { download } from '../../ui/download';

/** A table as a file. */
export interface Exported {
  readonly csv: string;
  readonly name: string;
  /** What is in it, as it is told: "4 claims". */
  readonly what: string;
  /** What is missing in it and what to do, in sentences; empty where nothing is. */
  readonly missing: string;
}

/** Makes a table and hands it out as a file, one at a time: said when it is out; what went wrong stands in the dialog until it is put away. */
export const useExporting = (): {
  readonly dialog: ReactNode;
  hand(make: () => Promise<Exported>): Promise<void>;
} => {
  const announce = useAnnounce();
  const isExporting = useRef(false);
  const [problem, setProblem] = useState<{ readonly title: string; readonly words: string } | null>(null);
  const hand = async (make: () => Promise<Exported>): Promise<void> => {
    if (isExporting.current) return;
    isExporting.current = true;
    try {
      const { csv, name, what, missing } = await make();
      download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), name);
      announce(`Exported ${what} as ${name}`);
      if (missing !== '') setProblem({ title: 'Exported, with something missing', words: missing });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setProblem({ title: 'Not exported', words: `No file was made: ${why} Reload the page, and export again.` });
    } finally {
      isExporting.current = false;
    }
  };
  const dialog =
    problem === null ? null : (
      <Dialog title={problem.title} onClose={() => setProblem(null)}>
        <p role="alert">{problem.words}</p>
      </Dialog>
    );
  return { dialog, hand };
};
