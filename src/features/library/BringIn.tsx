import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { ArticleId } from '../../model/ids';
import type { ReadText } from '../../model/read-text';
import { readPaste } from '../../read/read-paste';
import { useArticles, useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { DoubtfulNotice } from './DoubtfulNotice';
import { ImportPanel } from './ImportPanel';
import { ImportDesk } from './import-desk';
import type { Doubtful } from './import-item';
import type { Brought } from './list-dropped';
import { PasteDialog, type Pasted } from './PasteDialog';
import { ProblemNotice } from './ProblemNotice';

interface BringInProps {
  /** What was brought last; a new object for each time. */
  readonly brought: Brought | null;
  readonly onAdded: (article: ArticleId) => void;
  readonly onLibrary: () => void;
}

/** Brings articles in: one by itself is shown at once, several with how far they are; what is there already is a choice. */
export const BringIn = ({ brought, onAdded, onLibrary }: BringInProps) => {
  const { store } = useServices();
  const articles = useArticles();
  const [desk] = useState(() => new ImportDesk(store.library));
  const state = useSyncExternalStore(desk.watch, desk.state);
  const [pasting, setPasting] = useState<Pasted | null>(null);
  const [doubtful, setDoubtful] = useState<Doubtful | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [notes, setNotes] = useState<string | null>(null);
  useEffect(() => {
    // What waits is still there at the next visit; a store that fails has a notice of its own.
    desk.resume().catch(() => undefined);
  }, [desk]);

  const bring = useEffectEvent(async (files: Promise<readonly File[]>) => {
    const listed = await files;
    if (listed.length === 0) return;
    setNotes(null);
    await desk.bring(listed);
  });
  useEffect(() => {
    if (brought === null) return;
    if ('pasted' in brought) setPasting(brought.pasted);
    else void bring(brought.files);
  }, [brought]);

  const [first] = state.items;
  const alone = state.items.length === 1 && first?.isAlone ? first : undefined;
  const isIn = alone?.state === 'done' && alone.articles.length === 1 ? alone.articles[0] : undefined;
  const show = useEffectEvent((id: ArticleId) => {
    if (first !== undefined && first.notes.length > 0) setNotes(`“${first.name}” is in. ${first.notes.join(' ')}`);
    desk.forget();
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
  const keep = async (read: ReadText): Promise<void> => {
    const found = await desk.compare(read);
    if (found === null) await attempt(() => desk.keep(read));
    else setDoubtful(found);
  };
  const titleOf = (id: ArticleId): string => articles?.find((each) => each.id === id)?.title || 'Untitled article';
  const aloneDoubtful = alone?.doubtful[0];
  return (
    <>
      {pasting === null ? null : (
        <PasteDialog
          title="Paste an article"
          initial={pasting}
          onClose={() => setPasting(null)}
          onAdd={async (pasted) => {
            await keep(await readPaste(pasted));
            setPasting(null);
          }}
        />
      )}
      {problem === null ? null : <ProblemNotice onClose={() => setProblem(null)}>{problem}</ProblemNotice>}
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
            setDoubtful(null);
            onAdded(doubtful.article);
          }}
          onChoose={async (how) => {
            setDoubtful(null);
            if (how !== 'leave')
              await attempt(() => desk.keep(doubtful.read, how === 'version' ? doubtful.article : null));
          }}
        />
      )}
      {alone !== undefined && aloneDoubtful !== undefined ? (
        <DoubtfulNotice
          doubtful={aloneDoubtful}
          title={titleOf(aloneDoubtful.article)}
          onOpen={() => {
            desk.choose(alone, aloneDoubtful, 'leave').then(
              () => desk.forget(),
              () => undefined,
            );
            onAdded(aloneDoubtful.article);
          }}
          onChoose={async (how) => {
            await attempt(() => desk.choose(alone, aloneDoubtful, how));
            desk.forget();
          }}
        />
      ) : alone !== undefined && alone.articles.length === 0 ? (
        alone.problems.map((each) => (
          <ProblemNotice key={each.why} onClose={() => desk.forget()}>
            {`${each.what} ${each.why} ${each.todo}`}
          </ProblemNotice>
        ))
      ) : null}
      {alone !== undefined && state.stopped !== null ? (
        <ProblemNotice onClose={() => desk.forget()}>{state.stopped}</ProblemNotice>
      ) : null}
      {state.items.length > 0 && alone === undefined ? (
        <ImportPanel desk={desk} state={state} titleOf={titleOf} onOpen={onAdded} onLibrary={onLibrary} />
      ) : null}
    </>
  );
};
