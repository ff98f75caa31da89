import { useEffect, useEffectEvent } from 'react';
import type { ArticleId } from '../../model/ids';
import { afterPaint } from '../../ui/after-paint';

/** Where somebody types or chooses, the focus is theirs. */
const TAKEN = 'input, textarea, select, dialog, [popover]';

/** The article that had the focus last in this page; the grid itself goes while another is read. */
let opened: ArticleId | null = null;

/** Gives the focus to the selected claim of an article that is opened, so that its keys work at once; the first one of a visit only where nothing has the focus yet. No article is null. */
export const useOpeningFocus = (article: ArticleId | null, selectedAt: number, focusSelected: () => void): void => {
  const begin = useEffectEvent(() => {
    const active = document.activeElement ?? document.body;
    const isFirst = opened === null;
    opened = article;
    if (active.closest(TAKEN) === null && (!isFirst || active === document.body)) focusSelected();
  });
  const isThere = selectedAt >= 0;
  useEffect(() => {
    if (article !== null && isThere && opened !== article) return afterPaint(() => begin());
  }, [article, isThere]);
};
