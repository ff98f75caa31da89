import { afterEach, expect, test } from 'vitest';
import { type ArticleId, asId } from '../model/ids';
import { createExtractor, type Extractor } from './extractor';

const article = asId<ArticleId>('a');
const extractors: Extractor[] = [];
const extractor = (spawn?: () => Worker): Extractor => {
  const made = createExtractor(spawn);
  extractors.push(made);
  return made;
};

afterEach(() => {
  for (const each of extractors.splice(0)) each.close();
});

/** A worker of the test's own words, for what a healthy engine never does. */
const workerOf = (script: string) => () =>
  new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));

const long = 'The council said 40 houses and 12 farms were lost. '.repeat(20_000);

test('the engine’s worker reads a text and says how far it is', async () => {
  const shares: number[] = [];
  const text = 'Police said at least 12 people died.';
  const result = await extractor().extract(
    { article, text, blocks: null },
    { onProgress: (share) => shares.push(share) },
  );
  if (!result.ok) throw new Error(result.problem.why);
  const [claim] = result.value.claims;
  expect(claim && text.slice(claim.quantity.start, claim.quantity.end)).toContain('12');
  expect(shares.length).toBeGreaterThan(0);
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});

test('an extraction is of the version that the worker names', async () => {
  const engine = extractor();
  const version = await engine.version();
  const read = await engine.extract({ article, text: 'It fell 4 percent.', blocks: null });
  expect(version.ok && read.ok && read.value.engineVersion === version.value).toBe(true);
});

test('the quantities of a few words, while an article is being read', async () => {
  const engine = extractor();
  const stop = new AbortController();
  const reading = engine.extract({ article, text: long, blocks: null }, { signal: stop.signal });
  const typed = await engine.quantities('about 45 dead');
  expect(typed.ok && typed.value.map(({ value }) => value)).toEqual([45]);
  stop.abort();
  await reading;
});

test('cancelling ends the work at once, and the next text is read by a new worker', async () => {
  const engine = extractor();
  const stop = new AbortController();
  const begun = performance.now();
  const reading = engine.extract({ article, text: long.repeat(5), blocks: null }, { signal: stop.signal });
  const waiting = engine.extract({ article, text: 'It fell 4 percent.', blocks: null });
  stop.abort();
  expect(await reading).toMatchObject({ ok: false, problem: { what: 'Reading was cancelled.' } });
  expect(performance.now() - begun).toBeLessThan(2000);
  expect((await waiting).ok).toBe(true);
});

test('a signal aborted before asks nothing', async () => {
  let spawned = 0;
  const engine = extractor(() => {
    spawned += 1;
    return workerOf('')();
  });
  await engine.extract({ article, text: '1', blocks: null }, { signal: AbortSignal.abort() });
  expect(spawned).toBe(0);
});

test('a worker that breaks is an answer, not a wait without end, and is replaced', async () => {
  let broken = true;
  const dies = workerOf('onmessage = () => { throw new Error("out of order") }');
  const answers = workerOf('onmessage = ({ data }) => postMessage({ id: data.id, result: { ok: true, value: "9" } })');
  const engine = extractor(() => (broken ? dies() : answers()));
  expect(await engine.version()).toMatchObject({ ok: false, problem: { todo: expect.stringContaining('reload') } });
  broken = false;
  expect(await engine.version()).toEqual({ ok: true, value: '9' });
});
