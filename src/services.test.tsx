import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noted } from '../tests/samples/sample-notes';
import { bundledArticleId } from './model/bundled-article';
import { type ArticleId, asId } from './model/ids';
import { problemText, type Result } from './model/result';
import { noFilters } from './model/view-state';
import {
  type Outcome,
  type Retraction,
  ServicesProvider,
  useArticle,
  useArticles,
  useDecide,
  useDeletedArticles,
  useExtraction,
  useHeldEvents,
  useNextSteps,
  useReviewedClaims,
  useReviewer,
  useSaving,
  useServices,
  useViewState,
} from './services';
import { addArticle, addBundledArticle } from './store/add-article';
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

/** The value of an accepted act once it is on disk; what was refused fails the test. */
const settled = <Value,>(outcome: Outcome<Value>): Promise<Value> =>
  act(async () => {
    if (!outcome.ok) throw new Error(problemText(outcome.problem));
    await outcome.value.saved;
    return outcome.value.value;
  });
/** What undo or redo did, in words; null where there was nothing. */
const retracted = async (step: Promise<Result<Retraction | null>>): Promise<string | null> => {
  const outcome = await step;
  if (!outcome.ok) throw new Error(problemText(outcome.problem));
  await outcome.value?.saved;
  return outcome.value?.words ?? null;
};
const wordsOf = (step: Promise<Result<Retraction | null>>): Promise<string | null> => act(() => retracted(step));

const useAll = () => ({
  services: useServices(),
  articles: useArticles(),
  article: useArticle(bundledArticleId),
  extraction: useExtraction(bundledArticleId),
  reviewed: useReviewedClaims(bundledArticleId),
  deciding: useDecide(),
  next: useNextSteps(),
  saving: useSaving(),
  reviewer: useReviewer(),
  view: useViewState(),
  deleted: useDeletedArticles(),
  held: useHeldEvents(),
  inView: useArticle(useViewState()[0].article),
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
  await settled(page.current.deciding.decide(first(page), { type: 'verdict', verdict: { is: 'verified' } }));
  expect(await store.events(bundledArticleId)).toHaveLength(1);
  expect(first(page).review.verdict).toEqual({ is: 'verified' });
  expect(first(page).status).toBe('done');
  await waitFor(() => expect(page.current.saving.state).toBe('saved'));
  await waitFor(() => expect(page.current.articles?.[0]).toMatchObject({ claims: 2, judged: 1 }), { timeout: 3000 });
});

const ready = async (page: ReturnType<typeof open>): Promise<void> => {
  await waitFor(() => expect(page.current.reviewed?.claims).toHaveLength(2), { timeout: 10_000 });
  await waitFor(() => expect(page.current.reviewer.name).toBe('Reviewer'));
};

const verified = { type: 'verdict', verdict: { is: 'verified' } } as const;

test('a decision shows up in a second tab, and after a reload', async () => {
  const page = open();
  await ready(page);
  const otherStore = openStore(name);
  const other = open(otherStore);
  await ready(other);
  await settled(page.current.deciding.decide(first(page), verified));
  await waitFor(() => expect(first(other).status).toBe('done'));
  await settled(other.current.deciding.decide(first(other), { type: 'note', note: 'seen' }));
  await waitFor(() => expect(first(page).review).toMatchObject({ note: 'seen', verdict: { is: 'verified' } }));
  cleanup();
  otherStore.close();
  const again = open();
  await ready(again);
  expect(first(again).review).toMatchObject({ note: 'seen', verdict: { is: 'verified' } });
});

test('several claims are one act: one undo takes all back, names it, and redo brings all again, across reloads', async () => {
  const page = open();
  await ready(page);
  await settled(page.current.deciding.decide(page.current.reviewed?.claims ?? [], verified));
  const statuses = (of = page) => of.current.reviewed?.claims.map(({ status }) => status);
  expect(statuses()).toEqual(['done', 'done']);
  expect(page.current.next.nextUndo).toBe('verified on 2 claims');
  cleanup();
  const again = open();
  await ready(again);
  await waitFor(() => expect(again.current.next.nextUndo).toBe('verified on 2 claims'));
  expect(await wordsOf(again.current.deciding.undo())).toBe('Undone: verified on 2 claims');
  await waitFor(() => expect(statuses(again)).toEqual(['open', 'open']));
  expect(again.current.next.nextRedo).toBe('verified on 2 claims');
  expect(await wordsOf(again.current.deciding.redo())).toBe('Done again: verified on 2 claims');
  await waitFor(() => expect(statuses(again)).toEqual(['done', 'done']));
  expect(await wordsOf(again.current.deciding.redo())).toBeNull();
});

test('two quick undos take back two acts', async () => {
  const page = open();
  await ready(page);
  await settled(page.current.deciding.decide(first(page), verified));
  await settled(page.current.deciding.decide(first(page), { type: 'note', note: 'x' }));
  const [one, two] = await act(() =>
    Promise.all([retracted(page.current.deciding.undo()), retracted(page.current.deciding.undo())]),
  );
  expect(one).toContain('note');
  expect(two).toContain('verified');
  expect(await wordsOf(page.current.deciding.undo())).toBeNull();
});

test('what cannot be decided is refused with the reason, and nothing of it is shown', async () => {
  const page = open();
  const { deciding } = page.current;
  const refused = deciding.decide(bundledArticleId, { type: 'signed-off', open: 0 });
  expect(refused).toMatchObject({ ok: false, problem: { what: 'Not decided.', why: 'The article is still loading.' } });
  expect(await deciding.undo()).toMatchObject({ ok: false, problem: { what: 'Not undone.' } });
  await ready(page);
  expect(page.current.deciding.decide(first(page))).toMatchObject({
    ok: false,
    problem: { why: 'Nothing would change.' },
  });
  expect(await store.events(bundledArticleId)).toEqual([]);
});

test('the article is signed off, and a claim the engine missed is added', async () => {
  const page = open();
  await ready(page);
  await settled(page.current.deciding.decide(bundledArticleId, { type: 'signed-off', open: 2 }));
  expect(await store.events(bundledArticleId)).toMatchObject([{ type: 'signed-off', target: bundledArticleId }]);
  const start = text.indexOf('mill');
  const id = await settled(page.current.deciding.addClaim({ start, end: start + 4 }, { value: 1, unit: 'mill' }));
  await waitFor(() => expect(page.current.reviewed?.claims).toHaveLength(3));
  expect(page.current.reviewed?.claims[0]).toMatchObject({
    target: id,
    number: 1,
    claim: { quantity: { unit: 'mill' } },
  });
});

test('a corrected figure is put on the common unit of its family, as the engine does', async () => {
  const page = open();
  await waitFor(() => expect(page.current.reviewed?.claims).toHaveLength(2), { timeout: 10_000 });
  await waitFor(() => expect(page.current.reviewer.name).toBe('Reviewer'));
  const correction = { value: 3, relation: '>=', unit: 'km', kind: 'distance' } as const;
  await settled(page.current.deciding.decide(first(page), { type: 'claim-corrected', correction }));
  await waitFor(() => expect(first(page).claim.quantity.magnitude).toEqual({ family: 'm', low: 3000, high: null }), {
    timeout: 10_000,
  });
});

test('a claim is split by one act and whole again by one undo', async () => {
  const page = open();
  await waitFor(() => expect(page.current.reviewed?.claims).toHaveLength(2), { timeout: 10_000 });
  await waitFor(() => expect(page.current.reviewer.name).toBe('Reviewer'));
  const parts = ['people', 'hurt'].map((words) => {
    const start = text.indexOf(words);
    return { span: { start, end: start + words.length }, correction: { value: 200, unit: 'person' } };
  });
  await settled(page.current.deciding.split(first(page), parts));
  await waitFor(() => expect(page.current.reviewed?.claims).toHaveLength(4));
  expect(page.current.next.nextUndo).toMatch(/^split into 2 on “/);
  await waitFor(
    () =>
      expect(page.current.reviewed?.claims[1]?.claim.quantity.magnitude).toEqual({
        family: 'people',
        low: 200,
        high: 200,
      }),
    { timeout: 10_000 },
  );
  await wordsOf(page.current.deciding.undo());
  await waitFor(() => expect(page.current.reviewed?.claims).toHaveLength(2));
  expect(first(page).status).toBe('open');
});

test('deleted articles and events held apart are listed, and gone from the lists when they were dealt with', async () => {
  const page = open();
  await waitFor(() => expect(page.current.reviewed?.claims).toHaveLength(2), { timeout: 10_000 });
  const id = await act(() => addArticle(store, { text: 'Some 40 fell.', blocks: null, metadata }));
  await act(() => store.removeArticle(id));
  await waitFor(() => expect(page.current.deleted).toMatchObject([{ id, title: 'The mill' }]));
  await act(() => store.purgeArticle(id));
  await waitFor(() => expect(page.current.deleted).toEqual([]));
  const now = Date.now();
  const [later] = noted('later', now + 3600_000)(null);
  await act(() => store.receive(later ? [later] : [], now));
  await waitFor(() => expect(page.current.held).toMatchObject([{ reviewer: 'Kim', words: 'note on “40”' }]));
  await act(() => store.discard(page.current.held?.[0]?.events ?? []));
  await waitFor(() => expect(page.current.held).toEqual([]));
});

test('another article is kept beside the first, opens by the URL, and Back goes back', async () => {
  const page = open();
  await ready(page);
  const id = await act(() => addArticle(store, { text: 'Prices rose 4 percent.', blocks: null, metadata }));
  await waitFor(() => expect(page.current.articles).toHaveLength(2));
  act(() => page.current.view[1]({ article: id, filters: { ...noFilters, search: '4' } }));
  expect(new URLSearchParams(location.search).get('article')).toBe(id);
  // The page keeps the article it has until the other is read, its view with it.
  expect(page.current.article?.article.id).toBe(page.current.view[0].article);
  await waitFor(() => expect(page.current.inView?.article.id).toBe(id));
  expect(page.current.view[0].filters.search).toBe('4');
  expect(page.current.article).toBeUndefined();
  await act(async () => {
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  });
  await waitFor(() => expect(page.current.article?.article.id).toBe(bundledArticleId));
  await act(() => page.current.services.articles.mendMetadata(id, { title: 'Prices' }));
  await waitFor(() => expect(page.current.articles?.map(({ title }) => title)).toContain('Prices'));
});

test('the selected claim changes the URL without a step back', async () => {
  const page = open();
  await ready(page);
  // A step of its own, so that none from before lies ahead.
  act(() => page.current.view[1]({ filters: { ...noFilters, speaker: ['police'] } }));
  const steps = history.length;
  act(() => page.current.view[1]({ claim: first(page).claim.id }));
  expect(page.current.view[0].claim).toBe(first(page).claim.id);
  await waitFor(() => expect(location.search).toContain(first(page).claim.id));
  expect(history.length).toBe(steps);
  act(() => page.current.view[1]({ filters: { ...noFilters, verdict: ['open'] } }));
  expect(history.length).toBe(steps + 1);
});

test('a reviewer’s new name is on the next decision, and the same reviewer has made both', async () => {
  const page = open();
  await ready(page);
  await settled(page.current.deciding.decide(first(page), verified));
  await act(() => page.current.reviewer.rename('Kim'));
  await waitFor(() => expect(page.current.reviewer.name).toBe('Kim'));
  await settled(page.current.deciding.decide(first(page), { type: 'note', note: 'x' }));
  const events = await store.events(bundledArticleId);
  expect(events.map(({ reviewerName }) => reviewerName)).toEqual(['Reviewer', 'Kim']);
  expect(new Set(events.map(({ reviewer }) => reviewer)).size).toBe(1);
});

test('the claims of another engine are not left standing, and an article that is not there is null', async () => {
  const page = open();
  await ready(page);
  const revision = page.current.article?.revision;
  if (!revision) throw new Error('no text');
  cleanup();
  await store.saveExtraction(bundledArticleId, revision.id, {
    engineVersion: 'older',
    blocks: [],
    sentences: [],
    claims: [],
    dismissed: [],
    quantities: [],
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  const version = await extractor.version();
  const again = open();
  await waitFor(() => expect(again.current.extraction).toMatchObject({ state: 'ready' }));
  await waitFor(() =>
    expect(again.current.extraction).toMatchObject({ extraction: { engineVersion: version.ok && version.value } }),
  );
  act(() => again.current.view[1]({ article: asId<ArticleId>('nowhere') }));
  await waitFor(() => expect(again.current.inView).toBeNull());
});
