import { expect, test } from 'vitest';
import { keepsHyphen, wordsOf } from './join-hyphen';
import { mendPlainText } from './mend-plain-text';

const keeps = (before: string, after: string, text = ''): boolean =>
  keepsHyphen({ before, after, words: wordsOf(text) });

test.each([
  ['govern', 'ment', false],
  ['trans', 'portation', false],
  ['twenty', 'five', true],
  ['10', 'year', true],
  ['ten', 'year', true],
  ['well', 'known', true],
  ['state', 'run', true],
  ['al', 'Assad', true],
  ['U.S.', 'led', true],
  ['state', 'of-the-art', true],
])('%s-%s keeps its hyphen: %s', (before, after, expected) => {
  expect(keeps(before, after)).toBe(expected);
});

test('how the text writes the word elsewhere decides first', () => {
  expect(keeps('co', 'operation', 'Their co-operation ended.')).toBe(true);
  expect(keeps('twenty', 'first', 'twentyfirst')).toBe(false);
});

test('plain text set in lines gets its broken words back, and keeps its lines', () => {
  const text =
    'The harbour wall of Marrowby, said the govern-\nment, would take twenty-\nfive months, or 10-\r\nyear loans.';
  expect(mendPlainText(text)).toBe(
    'The harbour wall of Marrowby, said the government,\nwould take twenty-\nfive months, or 10-\nyear loans.',
  );
});

test('soft hyphens go, page breaks part paragraphs, and every kind of line end is one', () => {
  expect(mendPlainText('wa\u00ADter\rone\r\ntwo\fthree')).toBe('water\none\ntwo\n\nthree');
});

test('a list of dashes is no broken word', () => {
  expect(mendPlainText('- one\n- two\nfoo-\nbar')).toBe('- one\n- two\nfoo-\nbar');
});

test('runs of hyphens beside a broken word take no longer than other words of their length', () => {
  const at = performance.now();
  for (const run of ['a-', '-', 'a', ' ']) mendPlainText(`bro-\nken ${run.repeat(200_000)}x\nx`);
  expect(performance.now() - at).toBeLessThan(10_000);
});

test('a broken word keeps the hyphens that it had, behind a sign of money too', () => {
  const text = 'They sold it at the quay on the Monday for £10-a-\nyear and a state-of-the-\nart pump beside the wall.';
  expect(mendPlainText(text)).toContain('£10-a-year');
});
