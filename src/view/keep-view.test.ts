import { expect, test } from 'vitest';
import { type ArticleId, asId } from '../model/ids';
import { keepView } from './keep-view';
import { parseViewState } from './view-url';

const article = asId<ArticleId>('a');

test('moving on to another claim leaves filters and sort the same objects; other ones are read', () => {
  const read = keepView();
  const first = read('?claim=one&search=flood&sort=-figure', article);
  const second = read('?claim=two&search=flood&sort=-figure', article);
  expect(second).toEqual(parseViewState('?claim=two&search=flood&sort=-figure', article));
  expect(second.claim).toBe('two');
  expect(second.filters).toBe(first.filters);
  expect(second.sort).toBe(first.sort);
  const third = read('?search=fire', article);
  expect(third).toEqual(parseViewState('?search=fire', article));
});
