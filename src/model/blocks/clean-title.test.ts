import { expect, test } from 'vitest';
import { cleanTitle } from './clean-title';

test.each([
  ['Wall fails in Marrowby | The Tideway Post', 'Wall fails in Marrowby', 'The Tideway Post'],
  ['Storm hits the coast - live updates | Tideway Post', 'Storm hits the coast', 'Tideway Post'],
  ['Storm hits the coast: as it happened', 'Storm hits the coast', ''],
  ['Live: storm hits the coast', 'storm hits the coast', ''],
  ['Wall fails in Marrowby – Reuters', 'Wall fails in Marrowby – Reuters', ''],
  ['Where the herons live', 'Where the herons live', ''],
  ['Wall fails - 4,200 without water', 'Wall fails - 4,200 without water', ''],
])('%s', (given, title, outlet) => {
  expect(cleanTitle(given)).toEqual({ title, outlet });
});

test('a site that is known by its name alone is taken off', () => {
  expect(cleanTitle('Wall fails in Marrowby · Quayside', ['Quayside']).title).toBe('Wall fails in Marrowby');
  expect(cleanTitle('Wall fails in Marrowby · Quayside').title).toBe('Wall fails in Marrowby · Quayside');
});
