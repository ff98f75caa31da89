import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleId, asId, type ClaimId } from '../model/ids';
import { columnIds, type VerdictFilter, type ViewState } from '../model/view-state';
import { parseViewState, printViewState } from './view-url';

const fallback = asId<ArticleId>('the-first');
const plainView: ViewState = { article: fallback, claim: null, sort: [], speaker: null, verdict: null, search: '' };

describe('the view in the URL', () => {
  it('is the plain view where nothing is said', () => {
    expect(parseViewState('', fallback)).toEqual(plainView);
  });

  it('reads as words', () => {
    expect(
      printViewState({
        ...plainView,
        sort: [
          { column: 'figure', descending: true },
          { column: 'speaker', descending: false },
        ],
        verdict: 'open',
      }),
    ).toBe('?article=the-first&sort=-figure,speaker&verdict=open');
  });

  it('passes over what means nothing', () => {
    expect(parseViewState('?sort=nonsense,-figure,figure&verdict=maybe&claim=&speaker=', fallback)).toEqual({
      ...plainView,
      sort: [{ column: 'figure', descending: true }],
    });
  });

  it('reads back whatever it prints', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 });
    const view = fc.record({
      article: words.map((id) => asId<ArticleId>(id)),
      claim: fc.option(words.map((id) => asId<ClaimId>(id))),
      sort: fc.uniqueArray(fc.record({ column: fc.constantFrom(...columnIds), descending: fc.boolean() }), {
        selector: ({ column }) => column,
      }),
      speaker: fc.option(words),
      verdict: fc.option(fc.constantFrom<VerdictFilter>('open', 'disputed', 'recheck')),
      search: fc.string({ unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(view, (state) => {
        expect(parseViewState(printViewState(state), fallback)).toEqual(state);
      }),
    );
  });
});
