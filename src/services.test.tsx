import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundledArticleId } from './model/bundled-article';
import {
  ServicesProvider,
  useArticle,
  useArticles,
  useDecide,
  useExtraction,
  useReviewedClaims,
  useReviewer,
  useServices,
  useViewState,
} from './services';
import { addBundledArticle } from './store/add-article';
import { openStore } from './store/open-store';
import type { Store } from './store/store';
import { createExtractor, type Extractor } from './worker/extractor';

const text = 'The mill\n\nAbout 400 people were hurt, police said. At least 12 died.';
const metadata = { title: 'The mill', outlet: '', author: '', published: '', url: '' };

let store: Store;
let extractor: Extractor;
let name: string;

beforeEach(async () => {
  name = `services-${crypto.randomUUID()}`;
  store = openStore(name);
  extractor = createExtractor();
  history.replaceState(null, '', location.pathname);
  await addBundledArticle(store, { text, blocks: null, metadata });
});

afterEach(() => {
  cleanup();
  store.close();
  extractor.close();
  indexedDB.deleteDatabase(name);
});

const useAll = () => ({
  services: useServices(),
  articles: useArticles(),
  article: useArticle(bundledArticleId),
  extraction: useExtraction(bundledArticleId),
  reviewed: useReviewedClaims(bundledArticleId),
  deciding: useDecide(),
  reviewer: useReviewer(),
  view: useViewState(),
});

const open = (over: Store = store) => {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ServicesProvider store={over} extractor={extractor}>
      {children}
    </ServicesProvider>
  );
  return renderHook(useAll, { wrapper }).result;
};

const first = (page: ReturnType<typeof open>) => {
  const claim = page.current.reviewed?.claims[0];
  if (claim === undefined) throw new Error('no claim yet');
  return claim;
};

test('the article in view shows its claims, and a decision is on screen at once and on disk when it settles', async () => {
  const page = open();
  await waitFor(() => expect(page.current.reviewed?.claims).toHaveLength(2), { timeout: 10_000 });
  await waitFor(() => expect(page.current.reviewer.name).toBe('Reviewer'));
  expect(first(page).claim.quantity.text).toContain('400');
  await act(() => page.current.deciding.decide(first(page), { type: 'verdict', verdict: { is: 'verified' } }));
  expect(await store.events(bundledArticleId)).toHaveLength(1);
  expect(first(page).review.verdict).toEqual({ is: 'verified' });
  expect(first(page).status).toBe('done');
  await waitFor(() => expect(page.current.deciding.saving.state).toBe('saved'));
  await waitFor(() => expect(page.current.articles?.[0]).toMatchObject({ claims: 2, judged: 1 }), { timeout: 3000 });
});
