import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('ships the article byte for byte as it was clipped', () => {
  expect(createHash('sha256').update(readFileSync('data/article.md')).digest('hex')).toBe(
    '9d82fc3863c5371aea0c669e1d5e15ea7b3aff98d4df42412fd8d6717ff68b1a',
  );
});
