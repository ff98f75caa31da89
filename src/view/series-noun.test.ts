import { expect, it } from 'vitest';
import { nameCounted } from './series-noun';

it('names what is counted in the plural', () => {
  const names = ['person', 'aid worker', 'city', 'church', 'spokeswoman', 'day', 'boss', 'child', 'aircraft'];
  expect(names.map(nameCounted)).toEqual([
    'People',
    'Aid workers',
    'Cities',
    'Churches',
    'Spokeswomen',
    'Days',
    'Bosses',
    'Children',
    'Aircraft',
  ]);
});
