import { type CSSProperties, use, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { ArticleSummary } from '../../model/article';
import type { ArticleId } from '../../model/ids';
import { type Services, useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useStored } from '../../ui/use-stored';
import {
  type ArticleColumn,
  type ArticleOrder,
  articleColumns,
  nextArticleOrder,
  orderArticles,
} from '../../view/order-articles';
import { ArticleRow } from './ArticleRow';
import { SortHead } from './SortHead';
import { StorageFoot } from './StorageFoot';
import { useChoice } from './use-choice';
import { useFoundArticles } from './use-found-articles';
import { sheetRoom, useSheet } from './use-sheet';
import './reading-line.css';
import './articles-screen.css';

interface ArticlesScreenProps {
  readonly articles: readonly ArticleSummary[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly picked: readonly ArticleId[];
  readonly onOpen: (article: ArticleId) => void;
  /** Shows the claims or the speakers of these articles. */
  readonly onPick: (screen: 'claims' | 'speakers', articles: readonly ArticleId[]) => void;
  readonly onDelete: (articles: readonly ArticleSummary[]) => void;
}

/** What reads in the background; suspends until it was fetched. */
const useBackgroundReading = (): Awaited<Services['reading']> => use(useServices().reading);

/** How reading in the background stands; live. */
const useReading = (): ReturnType<Awaited<Services['reading']>['state']['get']> => {
  const { state } = useBackgroundReading();
  return useSyncExternalStore(state.subscribe, state.get);
};

/** How far reading in the background has come, with a way to pause it; nothing where there is nothing to read. */
const ReadingLine = () => {
  const reading = useBackgroundReading();
  const { done, unread, paused, problem } = useReading();
  const resume = (label: string) => <Button onClick={() => reading.resume()}>{label}</Button>;
  if (problem !== null)
    return (
      <Notice kind="problem" actions={resume('Go on reading')}>
        Reading in the background has stopped. {problem}
      </Notice>
    );
  if (unread.size === 0) return null;
  const all = done + unread.size;
  return (
    <div className="reading-line">
      <progress aria-label="Articles read" max={all} value={done} />
      <span>
        {paused ? 'Reading paused' : 'Reading claims'}: {done} of {all} articles
      </span>
      {paused ? resume('Go on') : <Button onClick={() => reading.pause()}>Pause</Button>}
    </div>
  );
};

const ROW = 44;

const heads: Readonly<Record<ArticleColumn, readonly [label: string, className: string]>> = {
  title: ['Title', ''],
  outlet: ['Outlet', 'is-wide'],
  published: ['Date', 'is-wide'],
  claims: ['Claims', ''],
  done: ['Done', ''],
  worked: ['Last worked on', 'is-wide'],
  language: ['Language', 'is-wide'],
};

const parseOrder = (words: string): ArticleOrder | null => {
  const column = articleColumns.find((each) => words.replace('-', '') === each);
  return column === undefined ? null : { column, descending: words.startsWith('-') };
};

const printOrder = (order: ArticleOrder | null): string =>
  order === null ? '' : `${order.descending ? '-' : ''}${order.column}`;

/** Every article in a table: searched, ordered, selected, deleted. */
export const ArticlesScreen = (props: ArticlesScreenProps) => {
  const { articles, search, onSearch, picked, onOpen, onPick, onDelete } = props;
  const [kept, keep] = useStored('order-articles', '');
  const order = parseOrder(kept);
  const { found, isSearching } = useFoundArticles(articles, search);
  const shown = useMemo(() => orderArticles(found, parseOrder(kept), navigator.language), [found, kept]);
  const { chosen, isChosen, choose, chooseAll } = useChoice(shown, picked);
  const { unread, failed } = useReading();
  const sheet = useSheet(shown.length, ROW);
  const all = useRef<HTMLInputElement>(null);
  const isAll = chosen.length === shown.length && shown.length > 0;
  useEffect(() => {
    if (all.current !== null) all.current.indeterminate = chosen.length > 0 && !isAll;
  }, [chosen.length, isAll]);
  const ids = chosen.length === articles.length ? [] : chosen.map(({ id }) => id);
  const deletable = chosen.filter(({ bundled }) => !bundled);
  return (
    <>
      <search className="articles-bar">
        <input
          className="select search"
          type="search"
          aria-label="Search articles"
          placeholder="Search titles and texts"
          value={search}
          onChange={(event) => onSearch(event.target.value)}
        />
        <span role="status">
          {chosen.length > 0
            ? `${chosen.length} selected`
            : search.trim() === ''
              ? `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`
              : `${shown.length} found${isSearching ? ', searching texts …' : ''}`}
        </span>
        {chosen.length === 0 ? null : (
          <span className="articles-acts">
            <Button onClick={() => onPick('claims', ids)}>View claims</Button>
            <Button onClick={() => onPick('speakers', ids)}>View speakers</Button>
            <Button
              disabled={deletable.length === 0}
              title={deletable.length === 0 ? 'The article that ships with the application stays' : undefined}
              onClick={() => {
                onDelete(deletable);
                chooseAll(false);
              }}
            >
              Delete
            </Button>
          </span>
        )}
      </search>
      <ReadingLine />
      <div ref={sheet.scroller} className="sheet articles-sheet" style={{ '--sheet-row': `${ROW}px` } as CSSProperties}>
        <table aria-label="Articles" aria-rowcount={shown.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className="sheet-choose">
                <input
                  ref={all}
                  type="checkbox"
                  aria-label="Select all"
                  checked={isAll}
                  onChange={(event) => chooseAll(event.target.checked)}
                />
              </th>
              {articleColumns.map((column) => (
                <SortHead
                  key={column}
                  column={column}
                  label={heads[column][0]}
                  className={`${heads[column][1]} head-${column}`}
                  order={order}
                  isNumber={column === 'claims'}
                  onSort={(by) => keep(printOrder(nextArticleOrder(order, by)))}
                />
              ))}
            </tr>
          </thead>
          <tbody style={sheetRoom(sheet)}>
            {shown.slice(sheet.from, sheet.to).map((article, index) => (
              <ArticleRow
                key={article.id}
                article={article}
                at={sheet.from + index + 2}
                isChosen={isChosen(article.id)}
                problem={failed.get(article.id) ?? null}
                isUnread={unread.has(article.id)}
                onOpen={onOpen}
                onChoose={choose}
              />
            ))}
          </tbody>
        </table>
        {shown.length > 0 || isSearching ? null : (
          <p className="sheet-empty">No article’s title or text holds these words.</p>
        )}
      </div>
      <StorageFoot />
    </>
  );
};
