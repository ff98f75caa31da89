import { type ReactNode, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { ArticleId } from '../../model/ids';
import type { ReadText } from '../../model/read-text';
import { readPaste } from '../../read/read-paste';
import { useArticles, useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useSession } from '../../ui/use-session';
import { DoubtfulNotice } from './DoubtfulNotice';
import { ImportPanel } from './ImportPanel';
import type { Doubtful } from './import-item';
import { Importer } from './importer';
import type { Brought } from './list-dropped';
import { nothingPasted, PasteDialog, type Pasted } from './PasteDialog';
import { ProblemNotice } from './ProblemNotice';

interface BringInProps {
  /** What was brought last; a new object for each time. */
  readonly brought: Brought | null;
  readonly onAdded: (article: ArticleId) => void;
  readonly onLibrary: () => void;
}

/** Brings articles in: one by itself is shown at once, several with how far they are; what is there already is a choice. */
export const BringIn = ({ brought, onAdded, onLibrary }: BringInProps) => {
  const { articles: kept, library } = useServices();
  const articles = useArticles();
  const [importer] = useState(() => new Importer(library));
  const state = useSyncExternalStore(importer.state.subscribe, importer.state.get);
  const [isPasting, setPasting] = useState(false);
  const [draft, keepDraft] = useSession<Pasted>('pasted article', nothingPasted);
  /** A pasted text that could not be kept. */
  const [unkept, setUnkept] = useState<ReadText | null>(null);
  const [doubtful, setDoubtful] = useState<Doubtful | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [notes, setNotes] = useState<string | null>(null);
  useEffect(() => {
    // What waits is still there at the next visit; a store that fails has a notice of its own.
    importer.resume().catch(() => undefined);
  }, [importer]);

  const bring = useEffectEvent(async (files: Promise<readonly File[]>) => {
    const listed = await files;
    if (listed.length === 0) return;
    setNotes(null);
    await importer.bring(listed);
  });
  const paste = useEffectEvent((pasted: Pasted) => {
    // The button brings nothing: what was begun before is gone on with.
    if (pasted.text !== '') keepDraft(pasted);
    setPasting(true);
  });
  useEffect(() => {
    if (brought === null) return;
    if ('pasted' in brought) paste(brought.pasted);
    else void bring(brought.files);
  }, [brought]);

  const [first] = state.items;
  const alone = state.items.length === 1 && first?.isAlone ? first : undefined;
  const isIn = alone?.state === 'done' && alone.articles.length === 1 ? alone.articles[0] : undefined;
  const show = useEffectEvent((id: ArticleId) => {
    if (first !== undefined && first.notes.length > 0) setNotes(`“${first.name}” is in. ${first.notes.join(' ')}`);
    importer.forget();
    onAdded(id);
  });
  useEffect(() => {
    if (isIn !== undefined) show(isIn);
  }, [isIn]);

  const attempt = async (work: () => Promise<ArticleId | null>): Promise<void> => {
    try {
      const id = await work();
      setProblem(null);
      if (id !== null) onAdded(id);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const isDone = (): void => {
    setPasting(false);
    setDoubtful(null);
    setUnkept(null);
    setProblem(null);
    keepDraft(nothingPasted);
  };
  const keepPasted = async (read: ReadText, of: ArticleId | null = null): Promise<void> => {
    try {
      const id = await importer.keep(read, of);
      isDone();
      onAdded(id);
    } catch (error) {
      if (of === null) setUnkept(read);
      throw error;
    }
  };
  const take = async (pasted: Pasted): Promise<void> => {
    const read = await readPaste(pasted);
    // Where the library cannot be looked through, the text is new as far as anybody knows, and keeping it says what is wrong.
    const found = await importer.compare(read).catch(() => null);
    if (found === null) return keepPasted(read);
    setPasting(false);
    setDoubtful(found);
  };
  const readHere = (keep: () => Promise<ArticleId | null> | ArticleId): ReactNode => (
    <Button onClick={() => void attempt(async () => keep())}>Read it on this page alone</Button>
  );
  const readPastedHere =
    unkept === null
      ? null
      : readHere(() => {
          isDone();
          return kept.keepOnPage(unkept);
        });
  const titleOf = (id: ArticleId): string => articles?.find((each) => each.id === id)?.title || 'Untitled article';
  const aloneDoubtful = alone?.doubtful[0];
  return (
    <>
      {isPasting ? (
        <PasteDialog
          title="Paste an article"
          draft={draft}
          onDraft={keepDraft}
          onClose={() => setPasting(false)}
          onAdd={take}
          besides={readPastedHere}
        />
      ) : null}
      {problem === null ? null : (
        <ProblemNotice onClose={() => setProblem(null)} actions={readPastedHere}>
          {problem}
        </ProblemNotice>
      )}
      {notes === null ? null : (
        <div className="over-page">
          <Notice kind="note" actions={<Button onClick={() => setNotes(null)}>Close</Button>}>
            {notes}
          </Notice>
        </div>
      )}
      {doubtful === null ? null : (
        <DoubtfulNotice
          doubtful={doubtful}
          title={titleOf(doubtful.article)}
          onOpen={() => {
            isDone();
            onAdded(doubtful.article);
          }}
          onChoose={async (how) => {
            if (how === 'leave') isDone();
            else
              await keepPasted(doubtful.read, how === 'version' ? doubtful.article : null).catch((error: unknown) =>
                setProblem(error instanceof Error ? error.message : String(error)),
              );
          }}
        />
      )}
      {alone !== undefined && aloneDoubtful !== undefined ? (
        <DoubtfulNotice
          doubtful={aloneDoubtful}
          title={titleOf(aloneDoubtful.article)}
          onOpen={() => {
            void attempt(async () => {
              await importer.choose(alone, aloneDoubtful, 'leave');
              importer.forget();
              return aloneDoubtful.article;
            });
          }}
          onChoose={async (how) => {
            await attempt(async () => {
              const id = await importer.choose(alone, aloneDoubtful, how);
              importer.forget();
              return id;
            });
          }}
        />
      ) : alone !== undefined && alone.articles.length === 0 ? (
        alone.problems.map((each) => (
          <ProblemNotice key={each.why} onClose={() => importer.forget()}>
            {`${each.what} ${each.why} ${each.todo}`}
          </ProblemNotice>
        ))
      ) : null}
      {alone !== undefined && state.stopped !== null ? (
        <ProblemNotice
          onClose={() => importer.forget()}
          actions={readHere(async () => {
            const [first = null] = (await importer.readAgain(alone)).map((read) => kept.keepOnPage(read));
            importer.forget();
            return first;
          })}
        >
          {state.stopped}
        </ProblemNotice>
      ) : null}
      {state.items.length > 0 && alone === undefined ? (
        <ImportPanel importer={importer} state={state} titleOf={titleOf} onOpen={onAdded} onLibrary={onLibrary} />
      ) : null}
    </>
  );
};
