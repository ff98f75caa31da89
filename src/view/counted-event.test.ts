import { describe, expect, it } from 'vitest';
import { type Sample, sampleRows } from '../../tests/samples/sample-claims';
import { countedEvent } from './counted-event';

const keyOf = (words: string, unit: string, rest: Partial<Sample> = {}): string | null => {
  const [row] = sampleRows([{ words, unit, ...rest }]);
  return (row && countedEvent(row)?.key) ?? null;
};

describe('countedEvent', () => {
  it.each([
    ['the strike killed {51} civilians and wounded 30', 'civilian', 'civilian:killed'],
    ['the strike killed 51 civilians and wounded {30}', 'civilian', 'civilian:injured'],
    ['45 people were killed and {12} injured in the blast', 'person', 'person:injured'],
    ['{45} people were killed and 12 injured in the blast', 'person', 'person:killed'],
    ['{22} people, including three children, have died', 'person', 'person:killed'],
    ['the flood left {40} dead', 'person', 'person:killed'],
    ['the death toll rose to {60}', 'death', 'person:killed'],
    ['there were {15} fatalities', 'fatality', 'person:killed'],
    ['{250,000} people are under siege', 'person', 'person:under siege'],
    ['3,000 people were displaced and {400} homes destroyed', 'home', 'home:destroyed'],
    ['{42} ships were waiting outside the port', 'ship', 'ship:“wait”'],
    ['{17} ships waited in the bay', 'ship', 'ship:“wait”'],
    ['a court sentenced {four} people to death', 'person', 'person:“sentenc”'],
    ['the firm employs {5,000} people', 'person', 'person:“employ”'],
  ])('reads %s', (words, unit, key) => {
    expect(keyOf(words, unit)).toBe(key);
  });

  it.each([
    ['an increment', '{another 12} people were killed'],
    ['an increment before the figure', 'a further {12} people were killed'],
    ['an increment after the figure', '{two} more people were killed'],
    ['a rate', '{33} people were killed every day'],
    ['a possibility', '{12} people could be killed'],
    ['what says nothing of what happened', '{12} people in the east'],
    ['words that are no verb', 'there are {12} people among them'],
  ])('finds nothing to follow in %s', (_, words) => {
    expect(keyOf(words, 'person')).toBeNull();
  });

  it('follows counts alone, and no amount of change', () => {
    expect(keyOf('it killed {12} people', 'person', { kind: 'money' })).toBeNull();
    expect(keyOf('it killed {12} people', 'person', { magnitude: null })).toBeNull();
  });
});
