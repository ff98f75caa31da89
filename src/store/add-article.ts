import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { bundledArticleId } from '../model/bundled-article';
import { type ArticleId, asId, type RevisionId } from '../model/ids';
import type { ReadText } from '../model/read-text';
import type { Store } from './store';

/** Keeps a text as an article of its own, or under the id given; the id it has. */
export const addArticle = async (
  store: Pick<Store, 'addArticle'>,
  { text, blocks, metadata, original = null }: ReadText,
  id: ArticleId = asId<ArticleId>(crypto.randomUUID()),
): Promise<ArticleId> => {
  const addedAt = Date.now();
  // The same text under the same article is the same revision, so adding it again changes nothing.
  const revision = asId<RevisionId>(bytesToHex(sha256(utf8ToBytes(`${id}\u0000${text}`))).slice(0, 20));
  await store.addArticle(
    { id, revision, addedAt, bundled: id === bundledArticleId, ...metadata },
    { id: revision, article: id, text, blocks, original, addedAt },
  );
  return id;
};

/** Keeps the article that ships; does nothing where it is there with this text. */
export const addBundledArticle = (store: Pick<Store, 'addArticle'>, read: ReadText): Promise<ArticleId> =>
  addArticle(store, read, bundledArticleId);
