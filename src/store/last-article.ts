import { currentQuery, watchQuery, writeQuery } from './url-query';

const KEY = 'claim-ledger last article';

/** The storage of this browser profile; null where the browser refuses it. */
const storage = (): Storage | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
};

const askedArticle = (): string | null => new URLSearchParams(currentQuery()).get('article');

/** Opens the article last viewed in this profile if the URL names none, and remembers every article the URL names from now on. */
export const reopenLastArticle = (): void => {
  const kept = storage();
  if (kept === null) return;
  const last = kept.getItem(KEY);
  if (currentQuery() === '' && last !== null) writeQuery(`?${new URLSearchParams({ article: last })}`, 'replace');
  const keep = (): void => {
    const asked = askedArticle();
    if (asked !== null) kept.setItem(KEY, asked);
  };
  keep();
  watchQuery(keep);
};
