import { expect, test } from 'vitest';
import { sayTakenIn } from './say-taken-in';

test.each([
  [{ articles: 2, added: 14, known: 0, held: 0 }, 'New here: 2 articles and 14 decisions.'],
  [{ articles: 0, added: 1, known: 3, held: 0 }, 'New here: 1 decision; 3 decisions were here already.'],
  [{ articles: 1, added: 0, known: 1, held: 0 }, 'New here: 1 article and 0 decisions; 1 decision was here already.'],
  [{ articles: 0, added: 0, known: 17, held: 0 }, 'Nothing was new: 17 decisions were here already.'],
  [{ articles: 0, added: 0, known: 0, held: 0 }, 'Nothing was new.'],
  [
    { articles: 0, added: 1, known: 0, held: 1 },
    'New here: 2 decisions. 1 decision is dated ahead of this computer’s clock and held apart until then.',
  ],
])('%o', (counts, words) => {
  expect(sayTakenIn(counts)).toBe(words);
});
