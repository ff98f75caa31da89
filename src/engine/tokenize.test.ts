import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize';

/** Tokens parted by "|"; a token glued to the one before is marked "~". */
const cut = (text: string): string =>
  tokenize(text)
    .map(({ text: words, glued }) => (glued ? `~${words}` : words))
    .join('|');

describe('tokens', () => {
  it.each([
    ["Syria's biggest city", "Syria|~'s|biggest|city"],
    ['O’Brien doesn’t know', 'O’Brien|doesn’t|know'],
    ['the U.S. at 5 p.m.', 'the|U.S.|at|5|p.m.'],
    ['US$55,931,000.50.', 'US|~$|~55,931,000.50|~.'],
    ['02.12.2016', '02.12.2016'],
    ['8.1bn and 5-10W', '8.1|~bn|and|5|~-|~10|~W'],
    ['a .5 chance', 'a|.5|chance'],
    ['see https://example.org/a?b=1 now', 'see|https://example.org/a?b=1|now'],
    ['½ of １２', '½|of|１２'],
    ['co\u00adop\u00aderate', 'co\u00adop\u00aderate'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('folds for look-ups without touching the text', () => {
    expect(tokenize('Don’t co\u00adop').map(({ lower }) => lower)).toEqual(["don't", 'coop']);
  });

  it('remembers a space that is no plain one', () => {
    expect(tokenize('2\u2009000').map(({ spaceBefore }) => spaceBefore)).toEqual([undefined, '\u2009']);
  });

  it('covers every character but white space once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(end, token.start)).toMatch(/^[\s\p{Cc}\u200b\u2060\ufeff]*$/u);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
      }),
    );
  });
});
