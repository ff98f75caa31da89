import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { ArticleId } from '../../model/ids';
import { problemText } from '../../model/result';
import { DoubtfulChoices, sayDoubtful } from './DoubtfulNotice';
import type { Doubtful, ImportItem } from './import-item';

interface ImportListProps {
  readonly items: readonly ImportItem[];
  readonly titleOf: (article: ArticleId) => string;
  readonly onOpen: (article: ArticleId) => void;
  readonly onChoose: (item: ImportItem, doubtful: Doubtful, how: 'both' | 'version' | 'leave') => Promise<void>;
}

const rank = ({ problems, doubtful, notes, state }: ImportItem): number =>
  doubtful.length > 0 ? 0 : problems.length > 0 ? 1 : state === 'reading' ? 2 : notes.length > 0 ? 3 : 4;

const sayState = ({ state, articles, known }: ImportItem): string => {
  if (state === 'waiting') return 'waits';
  if (state === 'reading') return 'is being read';
  const words = [
    articles.length === 1 ? 'added' : articles.length > 1 ? `${articles.length} articles added` : '',
    known.length === 1 ? 'here already' : known.length > 1 ? `${known.length} here already` : '',
  ];
  return words.filter((each) => each !== '').join(', ');
};

const ImportLine = ({
  item,
  titleOf,
  onOpen,
  onChoose,
}: { readonly item: ImportItem } & Omit<ImportListProps, 'items'>) => {
  const [only] = item.articles.length === 1 ? item.articles : item.known;
  return (
    <>
      <div className="import-line">
        {only === undefined ? (
          <span className="import-name">{item.name}</span>
        ) : (
          <button type="button" className="import-name import-open" onClick={() => onOpen(only)}>
            {item.name}
          </button>
        )}
        <span className="import-state">{sayState(item)}</span>
      </div>
      {item.problems.map((problem) => (
        <p key={`${problem.what} ${problem.why}`} className="import-problem">
          {problemText(problem)}
        </p>
      ))}
      {[...new Set(item.notes)].map((note) => (
        <p key={note} className="import-note">
          {note}
        </p>
      ))}
      {item.doubtful.map((doubtful) => (
        <div key={doubtful.print.hash} className="import-doubtful">
          <p>{sayDoubtful(doubtful, titleOf(doubtful.article))}</p>
          <div className="import-acts">
            <DoubtfulChoices
              doubtful={doubtful}
              onOpen={() => onOpen(doubtful.article)}
              onChoose={(how) => onChoose(item, doubtful, how)}
            />
          </div>
        </div>
      ))}
    </>
  );
};

/** Every file of an import with what became of it; what wants a choice or a look stands first. */
export const ImportList = ({ items, ...rest }: ImportListProps) => {
  const scroller = useRef<HTMLElement>(null);
  const ordered = useMemo(() => [...items].sort((a, b) => rank(a) - rank(b)), [items]);
  const virtualizer = useVirtualizer({
    count: ordered.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 30,
    overscan: 8,
    useFlushSync: false,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard.
    <section ref={scroller} className="import-list" tabIndex={0} aria-label="Files">
      <ul style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = ordered[index];
          return item === undefined ? null : (
            <li
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ImportLine item={item} {...rest} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};
