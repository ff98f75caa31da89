import { expect, it } from 'vitest';
import { type ArticleId, asId } from '../../model/ids';
import { printText } from '../../model/text-print';
import { PrintIndex } from './print-index';

const id = (name: string): ArticleId => asId<ArticleId>(name);
const flood =
  'The river rose by two metres on Sunday and 400 families left their homes near the harbour, the mayor said.';
const fire =
  'Crews fought a fire at the chemical works for nine hours while 30 residents were taken to hospital with burns.';
const index = new PrintIndex([
  [id('flood'), printText(flood)],
  [id('fire'), printText(fire)],
]);

it('finds the same text whatever its white space, and one that was changed in a few words', () => {
  expect(index.find(printText(`  ${flood.replace(' rose', '\nrose')}`))).toEqual({ article: 'flood', isSame: true });
  expect(index.find(printText(flood.replace('400', '500')))).toEqual({ article: 'flood', isSame: false });
  expect(index.find(printText(`${fire} Two of them died on Monday.`))).toEqual({ article: 'fire', isSame: false });
});

it('takes another text for another', () => {
  expect(index.find(printText('Prices rose by 4 percent in May, the statistics office said on Tuesday.'))).toBe(null);
  expect(index.find(printText(''))).toBe(null);
});
