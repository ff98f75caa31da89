import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Article, Revision } from '../model/article';
import { bundledArticleId } from '../model/bundled-article';
import { type ArticleId, asId, type RevisionId } from '../model/ids';
import type { ReadText } from '../model/read-text';
import type { Store } from './store';

/** A text that was read as an article of its own, or as a revision of the one whose id is given; what the store is to keep of it. */
export const newArticle = (
  { text, blocks, metadata, sources, original = null }: ReadText,
  id: ArticleId = asId<ArticleId>(crypto.randomUUID()),
): { readonly article: Article; readonly revision: Revision } => {
  const addedAt = Date.now();
  // The same text under the same article is the same revision, so adding it again changes nothing.
  const revision = asId<RevisionId>(bytesToHex(sha256(utf8ToBytes(`${id}\u0000${text}`))).slice(0, 20));
  const about = { ...metadata, ...(sources === undefined ? {} : { sources }) };
  return {
    article: { id, revision, addedAt, bundled: id === bundledArticleId, ...about },
    revision: { id: revision, article: id, text, blocks, original, addedAt },
  };
};

/** Keeps a text as an article of its own, or under the id given; the id it has. */
export const addArticle = async (
  store: Pick<Store, 'addArticle'>,
  read: ReadText,
  id?: ArticleId,
): Promise<ArticleId> => {
  const { article, revision } = newArticle(read, id);
  await store.addArticle(article, revision);
  return article.id;
};

/** Keeps the article that ships; does nothing where it is there with this text. */
export const addBundledArticle = (store: Pick<Store, 'addArticle'>, read: ReadText): Promise<ArticleId> =>
  addArticle(store, read, bundledArticleId);
