import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleSummary } from '../../model/article';
import type { ArticleId } from '../../model/ids';

/** The articles that are ticked in the list. */
export interface Choice {
  /** Those that are still in the list, in its order. */
  readonly chosen: readonly ArticleSummary[];
  readonly isChosen: (article: ArticleId) => boolean;
  /** Ticks or unticks one; with `upTo`, everything from the last one ticked to here. */
  readonly choose: (article: ArticleId, upTo: boolean) => void;
  /** Ticks everything that is shown, or nothing. */
  readonly chooseAll: (all: boolean) => void;
}

/** Ticking articles of a list as lists do. */
export const useChoice = (shown: readonly ArticleSummary[], begin: readonly ArticleId[]): Choice => {
  const [ticked, setTicked] = useState<ReadonlySet<ArticleId>>(() => new Set(begin));
  const last = useRef<ArticleId>(null);
  const list = useRef(shown);
  useEffect(() => {
    list.current = shown;
  }, [shown]);
  const choose = useCallback((article: ArticleId, upTo: boolean) => {
    const ids = list.current.map(({ id }) => id);
    const [a, b] = [ids.indexOf(article), last.current === null ? -1 : ids.indexOf(last.current)];
    last.current = article;
    setTicked((before) => {
      const next = new Set(before);
      if (upTo && b >= 0) for (const id of ids.slice(Math.min(a, b), Math.max(a, b) + 1)) next.add(id);
      else if (!next.delete(article)) next.add(article);
      return next;
    });
  }, []);
  const chooseAll = useCallback((all: boolean) => {
    setTicked(new Set(all ? list.current.map(({ id }) => id) : []));
  }, []);
  const chosen = useMemo(() => shown.filter(({ id }) => ticked.has(id)), [shown, ticked]);
  return { chosen, isChosen: (article) => ticked.has(article), choose, chooseAll };
};
