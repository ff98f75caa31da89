import { describe, expect, it } from 'vitest';
import { sampleHead, sampleRows } from '../../tests/samples/sample-claims';
import { SampleLedger } from '../../tests/samples/sample-reading';
import { toRows } from './row';

describe('toRows', () => {
  it('tells the figure apart inside its assertion', () => {
    const [row] = sampleRows([{ words: 'The port sees {250,000} ships', value: 250_000 }]);
    expect(row?.pieces).toEqual([
      { text: 'The port sees ', figure: false },
      { text: '250,000', figure: true },
      { text: ' ships', figure: false },
    ]);
    expect(row?.assertion).toBe('The port sees 250,000 ships');
  });

  it('sets a part beside its whole', () => {
    const rows = sampleRows([
      { words: 'the fire hurt {51} guests', value: 51 },
      { words: 'among them {seven} cooks', value: 7, partOf: 0 },
    ]);
    expect(rows.map(({ part }) => part)).toEqual([null, '7 of 51']);
  });

  it('sets a part that is no whole number beside its whole in the words of the article', () => {
    const rows = sampleRows([
      { words: '{Tens of thousands} fled', value: null },
      { words: '{half of} them children', value: 0.5, partOf: 0 },
    ]);
    expect(rows.map(({ part }) => part)).toEqual([null, 'half of tens of thousands']);
  });

  it('folds minor claims and related stories, whatever else they are', () => {
    const rows = sampleRows([
      { words: '{3} boats' },
      { words: '{no} boats', minor: true },
      { words: '{45} boats', related: true, minor: true },
    ]);
    expect(rows.map(({ section }) => section)).toEqual(['claims', 'minor', 'related']);
  });

  it('gives the own voice no speaker', () => {
    expect(sampleRows([{ words: '{3} boats' }])[0]?.speaker).toBeNull();
  });

  it('gives no verdict to words that were not judged', () => {
    const ledger = new SampleLedger('Ada said 48 boats left.');
    ledger.decide(ledger.claim('48'), [
      { type: 'said', said: 'yes' },
      { type: 'verdict', verdict: { is: 'verified' } },
    ]);
    const judged = () =>
      toRows(ledger.placement.claims, ledger.text, sampleHead).map(({ said, verdict }) => [said, verdict]);
    expect(judged()).toEqual([['yes', { is: 'verified' }]]);
    ledger.text = 'Ada said 46 boats left.';
    expect(judged()).toEqual([['unchecked', null]]);
  });
});
