import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { readDocument } from '../../src/engine/extract';
import { findQuantities } from '../../src/engine/find-quantities';
import { hostilePieces, hostileText } from './hostile-text';

/*
 * The number reader on ordinary news, then on hostile text of two lengths: a linear reader takes twice as long for twice the text.
 * Run: npx vitest bench --project unit tests/bench/engine-speed.bench.ts
 */
const article = readFileSync(new URL('../../data/article.md', import.meta.url), 'utf8');
const news = `${article}\n\n`.repeat(3);

const readNumbers = (text: string): number => findQuantities(readDocument(text, null)).found.length;

describe(`ordinary news, ${news.length} characters`, () => {
  bench('the number reader', () => {
    readNumbers(news);
  });
});

describe.each(hostilePieces)('twice the text takes twice the time: %j', (piece) => {
  for (const length of [100_000, 200_000]) {
    const text = hostileText(piece, length);
    bench(
      `${length / 1000} KB`,
      () => {
        readNumbers(text);
      },
      { time: 200, iterations: 3, warmupTime: 50, warmupIterations: 1 },
    );
  }
});
