import { describe, expect, it } from 'vitest';
import { type Filters, noFilters } from '../model/view-state';
import { readableUnit, sayAmount, unitsOf } from './common-units';
import { listChips, nameRange } from './list-chips';

const words = (change: Partial<Filters>) => listChips({ ...noFilters, ...change }, 'en').map((chip) => chip.words);

describe('listChips', () => {
  it.each<[Partial<Filters>, string[]]>([
    [{}, []],
    [{ search: '250' }, []],
    [{ verdict: ['disputed', 'needs-context'] }, ['Disputed', 'Needs context']],
    [{ speaker: ['own-voice', 'Ada'] }, ['Unattributed', 'Ada']],
    [{ relation: ['>='], hedge: ['estimated'] }, ['at least', 'estimated']],
    [{ evidence: 'without', minor: 'only' }, ['Without evidence', 'Minor claims only']],
    [{ from: '2016-12-01', until: null }, ['published from Dec 1, 2016']],
    [{ from: '2016-12-01', until: '2016-12-01' }, ['published Dec 1, 2016']],
    [{ from: null, until: '2016-12-31' }, ['published until Dec 31, 2016']],
  ])('%j', (filters, expected) => {
    expect(words(filters)).toEqual(expected);
  });

  it('takes away one filter each', () => {
    const filters: Filters = { ...noFilters, verdict: ['open', 'disputed'], minor: 'only', search: 'ships' };
    for (const { without } of listChips(filters, 'en')) expect(listChips(without, 'en').length).toBe(2);
  });
});

describe('nameRange', () => {
  it.each([
    ['people', 1000, 5000, '1,000 to 5,000 people'],
    ['people', 1000, null, '1,000 people or more'],
    ['people', null, 50, 'up to 50 people'],
    ['percent', 10, 20, '10 to 20 %'],
    ['m', 3000, null, '3 km or more'],
    ['s', 150 * 86400, 150 * 86400, '150 days'],
    ['s', null, null, 'any time'],
    ['ship', 1, 2, '1 to 2 ship'],
  ])('%s %j %j', (family, low, high, expected) => {
    expect(nameRange({ family, low, high }, 'en')).toBe(expected);
  });

  it('offers the common unit where there is no other', () => {
    expect(unitsOf('EUR')).toEqual([{ name: 'EUR', factor: 1 }]);
    expect(readableUnit('people', [])).toEqual({ name: 'people', factor: 1 });
  });
});

describe('sayAmount', () => {
  it.each([
    ['s', 172_800, '2 days'],
    ['s', 3600, '1 hour'],
    ['s', 31_557_600 * 12, '12 years'],
    ['m', 1500, '1.5 km'],
    ['percent', 100 / 3, '33.3 %'],
    ['percent', 6.25, '6.25 %'],
    ['people', 1, '1 person'],
    ['USD', 1234.5678912, '1,234.6 USD'],
  ])('says %s %d as %s', (family, amount, words) => {
    expect(sayAmount(family, amount)).toBe(words);
  });

  it('names a range of worked-out percentages in one decimal', () => {
    expect(nameRange({ family: 'percent', low: 33.333333, high: 66.666667 }, 'en')).toBe('33.3 to 66.7 %');
  });
});
