import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LedgerInView, openLedger } from './article-ledger';
import type { Article } from './model/article';
import { type ArticleId, asId, type RevisionId } from './model/ids';
import { Decider } from './store/decider';
import { decisionsAt } from './store/deciding';
import { openStore } from './store/open-store';
import { ProfileReviewer } from './store/profile-reviewer';
import type { Store } from './store/store';
import { ExtractionJobs } from './worker/extraction-jobs';
import { readOf } from './worker/extraction-state';
import { createExtractor } from './worker/extractor';
import { MagnitudeLookup } from './worker/magnitude-lookup';

const extractor = createExtractor();
const [first, second] = [asId<ArticleId>('first'), asId<ArticleId>('second')];

let name: string;
let store: Store;

const add = (id: ArticleId, text: string): Promise<void> => {
  const revision = asId<RevisionId>(`${id} text`);
  const article: Article = {
    id,
    title: id,
    outlet: '',
    author: '',
    published: '',
    url: '',
    revision,
    addedAt: 1,
    bundled: false,
  };
  return store.addArticle(article, { id: revision, article: id, text, blocks: null, original: null, addedAt: 1 });
};

const sourcesOf = (of: Store) => {
  const reviewer = new ProfileReviewer(of);
  const decider = new Decider(of, reviewer);
  const jobs = new ExtractionJobs(extractor, of);
  return { store: of, reviewer, decider, jobs, magnitudes: new MagnitudeLookup(extractor) };
};

beforeEach(async () => {
  name = `ledger-${crypto.randomUUID()}`;
  store = openStore(name);
  await add(first, 'The mayor said 12 people were hurt.');
  await add(second, 'The minister said 40 bridges need repair.');
});

afterEach(() => {
  store.close();
  indexedDB.deleteDatabase(name);
});

describe('openLedger', () => {
  it('reads an article and shows a decision at once, here and in another tab', async () => {
    const sources = sourcesOf(store);
    const end = sources.reviewer.start();
    const ledger = openLedger(sources, first);
    const stop = ledger.subscribe(() => undefined);
    await expect.poll(() => ledger.get().placement?.claims.length).toBe(1);
    await expect.poll(() => ledger.get().reviewer?.id).toBeTruthy();

    const elsewhere = openStore(name);
    const other = openLedger(sourcesOf(elsewhere), first);
    const stopOther = other.subscribe(() => undefined);
    await expect.poll(() => other.get().placement?.claims.length).toBe(1);

    const decisions = decisionsAt(sources.decider, () => {
      const { article, reviewer, extraction, placement } = ledger.get();
      const context = article && reviewer ? { article: first, text: article.revision, reviewer } : null;
      return { context, extraction: readOf(extraction), placement };
    });
    const claims = ledger.get().placement?.claims ?? [];
    const outcome = decisions.decide(claims, { type: 'verdict', verdict: { is: 'verified' } });
    expect(ledger.get().placement?.claims[0]?.review.verdict).toEqual({ is: 'verified' });
    expect(ledger.get().nextUndo).toContain('verified');
    if (!outcome.ok) throw new Error('The decision was refused.');
    await outcome.value.saved;
    await expect.poll(() => other.get().placement?.claims[0]?.review.verdict).toEqual({ is: 'verified' });
    for (const each of [stop, stopOther, end]) each();
    elsewhere.close();
  });

  it('is the same object until something of it changes', async () => {
    const ledger = openLedger(sourcesOf(store), first);
    const stop = ledger.subscribe(() => undefined);
    await expect.poll(() => ledger.get().placement).toBeTruthy();
    const before = ledger.get();
    await store.mendMetadata(first, { title: 'A better title' });
    await expect.poll(() => ledger.get().article?.article.title).toBe('A better title');
    expect(ledger.get().placement).toBe(before.placement);
    expect(ledger.get().extraction).toBe(before.extraction);
    stop();
  });
});

describe('LedgerInView', () => {
  it('keeps the article before until the next is read, and says where there is none', async () => {
    const inView = new LedgerInView(sourcesOf(store));
    const seen: string[] = [];
    inView.state.subscribe(() => {
      const now = inView.state.get();
      if (now?.id === second) expect(now.article).toBeTruthy();
      seen.push(now?.id ?? '');
    });
    inView.show(first);
    await expect.poll(() => inView.state.get()?.article?.article.id).toBe(first);
    inView.show(second);
    expect(inView.state.get()?.id).toBe(first);
    await expect.poll(() => inView.state.get()?.article?.article.id).toBe(second);
    inView.show(asId<ArticleId>('nobody'));
    await expect.poll(() => inView.state.get()?.article).toBe(null);
    expect([...new Set(seen)]).toEqual([first, second, 'nobody']);
    inView.leave();
  });
});
