import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readModel } from '../../src/engine/attribution/model';
import { extract } from '../../src/engine/extract';

/*
 * The whole engine, all stages, beside wink-nlp alone, whose tagger it runs on: at least 150,000 characters per CPU second
 * are wanted. Twice the text shows that it is linear.
 * Run: npx vitest bench --project unit tests/bench/attribution-speed.bench.ts
 */
const article = readFileSync(new URL('../../data/article.md', import.meta.url), 'utf8');
const learned = readModel(readFileSync(new URL('../../data/model/attribution.bin', import.meta.url)));
const wink = winkNLP(model, ['pos']);

describe.each([10, 20])('%i times the bundled article', (times) => {
  const text = `${article}\n\n`.repeat(times);
  bench(`the whole engine with the learned model, ${text.length} characters`, () => {
    extract({ text, model: learned });
  });
  bench(`the whole engine by rules alone, ${text.length} characters`, () => {
    extract({ text });
  });
  bench(`wink-nlp's tags alone, ${text.length} characters`, () => {
    wink.readDoc(text).tokens().out(wink.its.pos);
  });
});
