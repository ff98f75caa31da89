import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readDocument } from '../../src/engine/extract';
import { findQuantities } from '../../src/engine/find-quantities';

/*
 * The number reader beside wink-nlp on the same ordinary news, and on hostile text of two lengths: a linear reader takes
 * twice as long for twice the text. Run: npx vitest bench --project unit tests/bench/engine-speed.bench.ts
 * (compromise and Recognizers-Text are no dependencies of this project; the published comparison gives them 0.06 and
 * 0.01 million characters per CPU second, wink-nlp 0.7.)
 */
const article = readFileSync(new URL('../../data/article.md', import.meta.url), 'utf8');
const news = `${article}\n\n`.repeat(30);
const million = `${article}\n\n`.repeat(Math.ceil(1_000_000 / article.length));

const readNumbers = (text: string): number => findQuantities(readDocument(text, null)).found.length;

describe(`ordinary news, ${news.length} characters`, () => {
  const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
  bench('this number reader', () => {
    readNumbers(news);
  });
  bench('wink-nlp (sentences, tags, entities)', () => {
    wink.readDoc(news).entities().out();
  });
});

describe(`one text of ${million.length} characters`, () => {
  bench('this number reader', () => {
    readNumbers(million);
  });
});

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  'digits and commas': '1,',
  'digits and spaces': '1 ',
  quotes: '"',
  hyphens: 'a-',
  'number words': 'one ',
  ranges: 'from 1 to ',
  slashes: '1/2/',
  superlatives: 'the biggest ',
  brackets: '(1) ',
};

describe.each(Object.entries(HOSTILE))('hostile text: %s', (_, piece) => {
  for (const length of [50_000, 100_000]) {
    const text = piece.repeat(Math.ceil(length / piece.length));
    bench(`${length} characters`, () => {
      readNumbers(text);
    });
  }
});
