import { expect, test } from 'vitest';
import { sayAge } from './say-age';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 2, 1);

test.each([
  [0, 'now'],
  [59_999, 'now'],
  [minute, '1 minute ago'],
  [59 * minute, '59 minutes ago'],
  [60 * minute, '1 hour ago'],
  [30 * 60 * minute, '1 day ago'],
  [3 * day, '3 days ago'],
  [15 * day, '2 weeks ago'],
  [45 * day, '1 month ago'],
  [800 * day, '2 years ago'],
  [-day, 'now'],
])('%i ms back is “%s”', (age, words) => {
  expect(sayAge(now - age, now, 'en')).toBe(words);
});

test('speaks the locale’s language', () => {
  expect(sayAge(now - 3 * day, now, 'de')).toBe('vor 3 Tagen');
  expect(sayAge(now, now, 'fr')).toBe('maintenant');
});
