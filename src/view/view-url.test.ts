import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleId, asId, type ClaimId } from '../model/ids';
import { columnIds, defaultView, type Filters, noFilters, type Screen, type ViewState } from '../model/view-state';
import { type FacetName, facets } from './facets';
import { parseViewState, printViewState } from './view-url';

const fallback = asId<ArticleId>('the-first');
const plain: ViewState = { ...defaultView, article: fallback };

describe('the view in the URL', () => {
  it('is the plain view where nothing is said', () => {
    expect(parseViewState('', fallback)).toEqual(plain);
  });

  it('reads as words', () => {
    expect(
      printViewState({
        ...plain,
        sort: [
          { column: 'figure', descending: true },
          { column: 'speaker', descending: false },
        ],
        filters: { ...noFilters, verdict: ['open'], figure: { family: 'people', low: 1000, high: null } },
      }),
    ).toBe('?article=the-first&sort=-figure,speaker&verdict=open&figure=people%3A1000..');
  });

  it('passes over what means nothing', () => {
    expect(
      parseViewState(
        '?sort=nonsense,-figure,figure&verdict=maybe&claim=&speaker=&figure=7&screen=moon&from=May&hidden=none',
        fallback,
      ),
    ).toEqual({
      ...plain,
      sort: [{ column: 'figure', descending: true }],
    });
  });

  it('reads back whatever it prints', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 });
    const some = <Facet extends FacetName>(facet: Facet) =>
      fc.subarray(Object.keys(facets[facet].labels)) as fc.Arbitrary<string[] & Filters[Facet]>;
    const names = fc.uniqueArray(words);
    const end = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0));
    const filters: fc.Arbitrary<Filters> = fc.record({
      search: fc.string({ unit: 'grapheme' }),
      speaker: names,
      source: some('source'),
      verdict: some('verdict'),
      mode: some('mode'),
      said: some('said'),
      kind: some('kind'),
      relation: some('relation'),
      hedge: names,
      outlet: names,
      evidence: fc.constantFrom('with', 'without', null),
      minor: fc.constantFrom('only', 'without', null),
      figure: fc.option(fc.record({ family: words, low: end, high: end })),
      from: fc.constantFrom('2016-12-01', null),
      until: fc.constantFrom('2024-02-29', null),
    });
    const view = fc.record({
      screen: fc.constantFrom<Screen>('article', 'articles', 'claims', 'speakers'),
      article: words.map((id) => asId<ArticleId>(id)),
      picked: names.map((ids) => ids.map((id) => asId<ArticleId>(id))),
      claim: fc.option(words.map((id) => asId<ClaimId>(id))),
      sort: fc.uniqueArray(fc.record({ column: fc.constantFrom(...columnIds), descending: fc.boolean() }), {
        selector: ({ column }) => column,
      }),
      group: fc.constantFrom('speaker', 'verdict', 'article', null),
      hidden: fc.subarray([...columnIds]),
      filters,
    });
    fc.assert(
      fc.property(view, (state) => {
        expect(parseViewState(printViewState(state), fallback)).toEqual(state);
      }),
    );
  });
});
