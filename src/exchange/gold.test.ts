import { expect, test } from 'vitest';
import { article, SampleLedger } from '../../tests/samples/sample-reading';
import { exportGold } from './gold';

test('a line per article: corrections applied, dismissed claims left out, what was added by hand among the rest', () => {
  const ledger = new SampleLedger('Rain fell. Ash said 40 houses and 12 farms were lost.');
  ledger.decide(ledger.claim('12'), [{ type: 'claim-dismissed', reason: 'no count' }]);
  const mention = { start: 11, end: 14 };
  ledger.decide(ledger.claim('40'), [
    { type: 'claim-corrected', correction: { value: 44, unit: 'home', speaker: { name: 'Ada Ash', mention } } },
    { type: 'note', note: 'counted twice' },
  ]);
  const { text } = ledger;
  const lines = exportGold([{ article: { id: article, title: 'Rain' }, text, claims: ledger.placement.claims }]);
  expect(lines.endsWith('\n')).toBe(true);
  const [only] = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(only).toMatchObject({
    title: 'Rain',
    text,
    claims: [
      {
        quote: '40',
        start: text.indexOf('40'),
        value: 44,
        unit: 'home',
        sentence: [11, text.length],
        speaker: { name: 'Ada Ash', mention: { ...mention, text: 'Ash' } },
        note: 'counted twice',
      },
    ],
  });
  expect((only as { claims: unknown[] }).claims).toHaveLength(1);
});
