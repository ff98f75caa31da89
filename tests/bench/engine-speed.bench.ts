import { readFileSync } from 'node:fs';
import recognizers from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import { bench, describe } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readDocument } from '../../src/engine/extract';
import { findQuantities } from '../../src/engine/find-quantities';
import { hostilePieces, hostileText } from './hostile-text';

/*
 * The number reader beside what a user of JavaScript could take, in one run, on the same ordinary news: they are fed by
 * sentences, as suits them (Recognizers-Text grows worse than linearly with the length of its text). Then hostile text of
 * two lengths: a linear reader takes twice as long for twice the text.
 * Run: npx vitest bench --project unit tests/bench/engine-speed.bench.ts
 */
const article = readFileSync(new URL('../../data/article.md', import.meta.url), 'utf8');
const news = `${article}\n\n`.repeat(3);
const sentences = readDocument(news, null).sentences.map(({ start, end }) => news.slice(start, end));

const readNumbers = (text: string): number => findQuantities(readDocument(text, null)).found.length;

describe(`ordinary news, ${news.length} characters in ${sentences.length} sentences`, () => {
  const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
  bench('this number reader', () => {
    readNumbers(news);
  });
  bench('wink-nlp (tags, entities)', () => {
    for (const sentence of sentences) wink.readDoc(sentence).entities().out();
  });
  bench('compromise (numbers)', () => {
    for (const sentence of sentences) compromise(sentence).numbers().json();
  });
  bench('Recognizers-Text (numbers, units, currencies)', () => {
    const { Culture, recognizeNumber, recognizeDimension, recognizeCurrency } = recognizers;
    for (const sentence of sentences)
      for (const recognize of [recognizeNumber, recognizeDimension, recognizeCurrency])
        recognize(sentence, Culture.English);
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
