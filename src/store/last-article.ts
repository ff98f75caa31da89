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

/** Where the address asks for nothing, asks for the article that any tab of this profile had in view last; from then on keeps what the address asks for. */
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
