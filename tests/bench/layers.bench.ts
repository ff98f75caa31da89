import { bench, describe } from 'vitest';
import { asId, type EventId, type ReviewerId } from '../../src/model/ids';
import type { ReviewEvent } from '../../src/model/review-event';
import { defaultView, noFilters } from '../../src/model/view-state';
import { tick } from '../../src/review/clock';
import { foldEvents } from '../../src/review/fold';
import { keepReviews } from '../../src/review/keep-reviews';
import { place } from '../../src/review/place';
import { arrangeRows } from '../../src/view/arrange-rows';
import { facetNames } from '../../src/view/facets';
import { listFacets } from '../../src/view/list-facets';
import { passFilters } from '../../src/view/pass-filters';
import type { ClaimRow } from '../../src/view/row';
import { sampleEvent } from '../samples/sample-events';
import { article, readSample } from '../samples/sample-reading';
import { madeRows } from './made-rows';

/*
 * What the layer that remembers reviews is worth beside the plain functions under it, and what a list costs that is
 * filtered, sorted and counted by plain functions. Milliseconds each.
 * Run: npx vitest bench --project unit tests/bench/layers.bench.ts
 */
const magnitudeOf = () => undefined;
/** So many decisions come one by one. */
const MORE = 5000;

/** An article of so many claims with so many decisions on them, and one more. */
const madeReviews = (claims: number, events: number) => {
  const text = Array.from({ length: claims }, (_, at) => `In place ${at + 1000} there were boats.`).join(' ');
  const reading = readSample(text);
  let last: EventId | null = null;
  const all: ReviewEvent[] = Array.from({ length: events + MORE }, (_, at) => {
    last = tick(last, at, 'kim');
    const { id, quantity, sentence } = reading.claims[(at * 7) % claims] as (typeof reading.claims)[number];
    const event = sampleEvent(last, 'kim', id, {
      type: 'verdict',
      verdict: { is: at % 2 === 0 ? 'verified' : 'unverifiable' },
    });
    const seen = {
      sentence: text.slice(sentence.start, sentence.end),
      value: quantity.value,
      relation: quantity.relation,
      unit: quantity.unit,
      speaker: null,
    };
    return {
      ...event,
      article,
      anchor: { start: quantity.start, end: quantity.end, exact: quantity.text, prefix: '', suffix: '' },
      seen,
    } as ReviewEvent;
  });
  return {
    text: { id: asId(text.slice(0, 20)), text } as never,
    reading,
    before: all.slice(0, events),
    more: all.slice(events),
  };
};

for (const [claims, events] of [
  [60, 600],
  [1000, 10_000],
  [1000, 100_000],
] as const)
  describe(`one more decision on ${claims} claims with ${events} decisions`, () => {
    const { text, reading, before, more } = madeReviews(claims, events);
    const kim = asId<ReviewerId>('kim');
    const kept = keepReviews(article);
    kept(before, [], text, reading, kim, magnitudeOf);
    let at = 0;
    bench('kept', () => {
      at += 1;
      kept(before, more.slice(0, at % more.length), text, reading, kim, magnitudeOf);
    });
    bench('plain fold and place', () => {
      place(foldEvents([...before, ...more.slice(0, 1)]), text, reading, magnitudeOf);
    });
  });

for (const [claims, articles] of [
  [60, 1],
  [1000, 1],
  [25_000, 1000],
] as const)
  describe(`${claims} claims of ${articles} articles, of rows not met before`, () => {
    const rows = madeRows(claims, articles);
    const fresh = (): ClaimRow[] => rows.map((row) => ({ ...row }));
    const view = { ...defaultView, filters: noFilters };
    bench('nothing but new rows', () => void fresh());
    for (const column of ['speaker', 'assertion', 'figure'] as const)
      bench(`sort by ${column}`, () => {
        arrangeRows(fresh(), { ...view, sort: [{ column, descending: false }] }, null, false, 'en');
      });
    const verified = { ...noFilters, verdict: ['verified' as const] };
    bench('filter by verdict', () => void arrangeRows(fresh(), { ...view, filters: verified }, null, false, 'en'));
    bench('search', () => void passFilters(fresh(), { ...noFilters, search: '250' }));
    const known = fresh();
    bench('search, of rows searched before', () => void passFilters(known, { ...noFilters, search: '250' }));
    bench('every facet counted', () => {
      for (const facet of facetNames) listFacets(known, verified, facet);
    });
  });
