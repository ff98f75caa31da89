import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../tests/samples/sample-claims';
import { correctionBetween, draftOf } from './claim-draft';
import { problemOf, understoodValue, unreadValue, withTypedValue } from './typed-claim-value';

const { claims } = sampleArticle([{ words: 'The port saw {12 boats} leave', value: 12, unit: 'boat' }]);
const first = claims[0]?.claim;
if (first === undefined) throw new Error('The sample gives a claim.');

describe('the value of a claim as typed', () => {
  it('says what is no value', () => {
    const many = { ...draftOf(first), value: 'many' };
    expect(problemOf(withTypedValue(many, 'many', []))).toContain('“many” is no value');
    expect(problemOf(withTypedValue(many, 'many', [first.quantity, first.quantity]))).toContain('“many” is no value');
    expect(problemOf(draftOf(first))).toBeNull();
  });

  it('takes a value as the number reader reads it, and keeps what its words do not say', () => {
    const draft = { ...draftOf(first), value: '£48m' };
    expect(unreadValue(draft)).toBe('£48m');
    const money = { ...first.quantity, value: 48_000_000, unit: 'GBP', kind: 'money' as const };
    const read = withTypedValue(draft, '£48m', [money]);
    expect(unreadValue(read)).toBeNull();
    expect(understoodValue(read)).toBe('48,000,000');
    expect(correctionBetween(draftOf(first), read)).toEqual({ value: 48_000_000, unit: 'GBP', kind: 'money' });

    const bare = { ...first.quantity, value: 40, relation: '~' as const, unit: '' };
    const about = withTypedValue({ ...draft, value: 'about 40' }, 'about 40', [bare]);
    expect(correctionBetween(draftOf(first), about)).toEqual({ value: 40, relation: '~' });
    expect(unreadValue({ ...about, value: 'about 4' })).toBe('about 4');
    expect(withTypedValue({ ...about, value: '12' }, 'about 40', [bare])).toEqual({ ...about, value: '12' });
    expect(unreadValue({ ...about, value: '12' })).toBeNull();
    expect(understoodValue({ ...about, value: '12' })).toBeNull();
  });
});
