import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/engine/extract';
import { findQuantities } from '../../src/engine/find-quantities';
import { hostilePieces, hostileText } from './hostile-text';

/* What keeps hostile text linear is no clock's business: no rule looks past its sentence, and no sentence is long. */
const MOST_TOKENS = 400;
const LENGTH = 100_000;

describe.each(hostilePieces)('100 KB of %j', (piece) => {
  const text = hostileText(piece, LENGTH);

  it('is cut into sentences that no rule can get lost in', () => {
    const { sentences, tokens } = readDocument(text, null);
    expect(sentences.length).toBeGreaterThan(0);
    expect(Math.max(...sentences.map(({ from, to }) => to - from))).toBeLessThanOrEqual(MOST_TOKENS);
    expect(sentences.at(-1)?.to).toBe(tokens.length);
  });

  it('is read to its end with true offsets', () => {
    const { found, dismissed } = findQuantities(readDocument(text, null));
    for (const { start, end, text: words } of [...found.map(({ quantity }) => quantity), ...dismissed])
      if (text.slice(start, end) !== words) throw new Error(`“${words}” is not at ${start}`);
    const digits = /\d/u.test(piece);
    expect(digits ? found.length + dismissed.length > 0 : true).toBe(true);
  });
});
