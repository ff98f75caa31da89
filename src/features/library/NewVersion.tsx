import { useRef, useState } from 'react';
import type { Article } from '../../model/article';
import type { ReadText } from '../../model/read-text';
import { problemText } from '../../model/result';
import { readFile } from '../../read/read-file';
import { readPaste } from '../../read/read-paste';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { useSession } from '../../ui/use-session';
import { nothingPasted, PasteDialog, type Pasted } from './PasteDialog';

interface NewVersionProps {
  readonly article: Article;
  /** The new version is kept and under review. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Takes in a changed text of an article, pasted or from a file; decisions find their places in it. */
export const NewVersion = ({ article, onDone, onClose }: NewVersionProps) => {
  const { library } = useServices();
  const chooser = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [draft, keepDraft] = useSession<Pasted>(`new version ${article.id}`, nothingPasted);
  const keep = async (read: ReadText): Promise<void> => {
    await library.addRevision(article.id, read);
    onDone();
  };
  const open = async (file: File): Promise<void> => {
    try {
      const [read] = await readFile(file);
      if (read === undefined) return;
      if (read.ok) await keep(read.value);
      else setProblem(problemText(read.problem));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <PasteDialog
      title="New version of the article"
      draft={draft}
      onDraft={keepDraft}
      onClose={onClose}
      onAdd={async (pasted) => {
        await keep(await readPaste(pasted));
        keepDraft(nothingPasted);
      }}
      besides={
        <>
          {problem === null ? null : <p role="alert">{problem}</p>}
          <Button onClick={() => chooser.current?.click()}>Open file instead</Button>
          <input
            ref={chooser}
            type="file"
            hidden
            aria-label="File of the new version"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file !== undefined) void open(file);
            }}
          />
        </>
      }
    />
  );
};
