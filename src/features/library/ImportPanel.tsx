import { useState } from 'react';
import type { ArticleId } from '../../model/ids';
import { Button } from '../../ui/Button';
import { ImportList } from './ImportList';
import { countItems, type ImportState } from './import-item';
import type { Importer } from './importer';
import './import-panel.css';

interface ImportPanelProps {
  readonly importer: Importer;
  readonly state: ImportState;
  readonly titleOf: (article: ArticleId) => string;
  readonly onOpen: (article: ArticleId) => void;
  readonly onLibrary: () => void;
}

const files = (count: number): string => `${count.toLocaleString()} ${count === 1 ? 'file' : 'files'}`;

/** How far an import of several files is: in all, and each by itself, those that want something first. */
export const ImportPanel = ({ importer, state, titleOf, onOpen, onLibrary }: ImportPanelProps) => {
  const { items, done, isRunning, stopped } = state;
  const [isSmall, setSmall] = useState(false);
  const counts = countItems(items);
  const said = [
    `${counts.articles.toLocaleString()} ${counts.articles === 1 ? 'article' : 'articles'} added`,
    counts.known > 0 ? `${counts.known.toLocaleString()} here already` : '',
    counts.doubtful > 0 ? `${counts.doubtful.toLocaleString()} to choose` : '',
    counts.failed > 0 ? `${counts.failed.toLocaleString()} failed` : '',
  ].filter((words) => words !== '');
  return (
    <section className="import-panel" aria-label="Bringing in">
      <div className="import-head">
        <h2>
          {isRunning
            ? `Bringing in ${files(items.length)}`
            : stopped === null
              ? `${files(items.length)} done`
              : 'Stopped'}
        </h2>
        <Button look="quiet" aria-expanded={!isSmall} onClick={() => setSmall(!isSmall)}>
          {isSmall ? 'More' : 'Less'}
        </Button>
        {isRunning ? (
          <Button onClick={() => void importer.cancel()}>Cancel</Button>
        ) : (
          <>
            <Button onClick={onLibrary}>Library</Button>
            <Button look="quiet" onClick={() => importer.forget()}>
              Close
            </Button>
          </>
        )}
      </div>
      <progress aria-label="Files brought in" max={items.length} value={done} />
      <p role="status">{said.join(', ')}</p>
      {stopped === null ? null : (
        <div className="import-stopped" role="alert">
          <p>{stopped}</p>
          <p>{files(items.length - done)} to go. Everything brought in before is there.</p>
          <div className="import-acts">
            <Button look="primary" onClick={() => void importer.goOn()}>
              Go on
            </Button>
            <Button onClick={() => void importer.cancel()}>Leave the rest out</Button>
          </div>
        </div>
      )}
      {isSmall ? null : (
        <ImportList
          items={items}
          titleOf={titleOf}
          onOpen={onOpen}
          onChoose={async (item, doubtful, how) => {
            await importer.choose(item, doubtful, how);
          }}
        />
      )}
    </section>
  );
};
