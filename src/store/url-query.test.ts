import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { currentQuery, writeQuery } from './url-query';

const before = location.href;

afterEach(() => history.replaceState(null, '', before));

test('every query is read back as it was written, and no server is sent one that it would refuse', () => {
  fc.assert(
    fc.property(fc.array(fc.uuid(), { maxLength: 600 }), fc.string(), (picked, search) => {
      const query = `?${new URLSearchParams([['search', search], ...picked.map((id) => ['picked', id])])}`;
      writeQuery(query, 'push');
      expect(currentQuery()).toBe(query);
      expect(location.pathname.length + location.search.length).toBeLessThan(8000);
    }),
    { numRuns: 40 },
  );
});

test('a short query stands where it stood before, after a long one, too', () => {
  const long = `?${'picked=a&'.repeat(1000)}`;
  writeQuery(long, 'push');
  expect(location.search).toBe('');
  writeQuery('?claim=a', 'push');
  expect(location.search).toBe('?claim=a');
  expect(location.hash).toBe('');
});
