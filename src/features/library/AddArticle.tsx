import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ArticleId } from '../../model/ids';
import type { ReadText } from '../../model/read-text';
import { problemText } from '../../model/result';
import { acceptedFiles } from '../../read/file-kinds';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PasteDialog } from './PasteDialog';

/** Two ways to another article: a paste, and a file by chooser or drop; what went wrong stays on screen until it is put away. */
export const AddArticle = ({ onAdded }: { readonly onAdded: (article: ArticleId) => void }) => {
  const services = useServices();
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const keep = async (read: ReadText): Promise<void> => {
    try {
      const id = await services.addArticle(read);
      setProblem(null);
      onAdded(id);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const open = async (file: File): Promise<void> => {
    const { readFile } = await import('../../read/read-file');
    for (const read of await readFile(file)) {
      if (read.ok) await keep(read.value);
      else setProblem(problemText(read.problem));
    }
  };

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, dialog') !== null) return;
    const words = event.clipboardData?.getData('text/plain') ?? '';
    if (words.trim() !== '') setPasted(words);
  });
  const onDrop = useEffectEvent((event: DragEvent) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    void open(file);
  });
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', onDrop);
    };
  }, []);

  return (
    <>
      <Button onClick={() => setPasted('')}>Paste article</Button>
      <Button onClick={() => chooser.current?.click()}>Open file</Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label="Text file"
        accept={acceptedFiles}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again after it was mended.
          event.target.value = '';
          if (file !== undefined) void open(file);
        }}
      />
      {pasted === null ? null : (
        <PasteDialog
          initial={pasted}
          onClose={() => setPasted(null)}
          onAdd={async (text) => {
            const { readPaste } = await import('../../read/read-paste');
            await keep(await readPaste({ text, html: '' }));
            setPasted(null);
          }}
        />
      )}
      {problem === null ? null : (
        <div className="library-problem">
          <Notice kind="problem" actions={<Button onClick={() => setProblem(null)}>Close</Button>}>
            {problem}
          </Notice>
        </div>
      )}
    </>
  );
};
