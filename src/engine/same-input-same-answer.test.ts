import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Attribution } from '../model/claim';
import type { Quantity } from '../model/quantity';
import { attributeQuantities } from './attribution/attribute-quantities';
import { readModel } from './attribution/model';
import { extract, readDocument } from './extract';

const model = readModel(readFileSync('data/model/attribution.bin'));

/** A word that no text has held before. */
const coined = fc
  .array(fc.constantFrom('ba', 'do', 'fe', 'gi', 'ku', 'lo', 'mi', 'nu', 'ra', 'so', 'te', 'vi'), {
    minLength: 4,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));
const forms: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  (word) => word.toUpperCase(),
  (word) => `5-${word}`,
  (word) => `${word}/7`,
  (word) => `${word}'s`,
  (word) => `${word}-led panel`,
];
const figure = fc.integer({ min: 2, max: 900 });

type Say = (who: string, other: string, count: number) => string;
const says: readonly Say[] = [
  (who, other, count) => `${who} said that ${count} boats sank off ${other}.`,
  (who, other, count) => `“We lost ${count} boats,” ${who} told ${other}.`,
  (who, other, count) => `According to ${who}, ${other} has ${count} boats.`,
  (who, other, count) => `It is thought and was reported and is feared that ${who} and ${other} lost ${count} boats.`,
  (who, other, count) => `${who}, warning and saying and adding that ${other} knew, put the loss at ${count} boats.`,
  (who, other, count) => `The harbour is ${count} years old, and ${who} met ${other}.`,
];

/** Articles whose people and bodies are those given. */
const articleOf = (speaker: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const sentence = fc
    .tuple(fc.constantFrom(...says), speaker, speaker, figure)
    .map(([say, who, other, count]) => say(who, other, count))
    .map((words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`);
  return fc
    .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n')), { minLength: 2, maxLength: 8 })
    .map((parts) => `The harbour\n\nThe storm came at night.\n\n${parts.flat().join('').trim()}`);
};
const people = fc.constantFrom(
  'Robin Vale',
  'Kim Stone',
  'he',
  'she',
  'they',
  'the mayor, Robin Vale,',
  'the ministry',
);
const article = articleOf(people);
/** Articles that share words which no dictionary holds. */
const articles = fc
  .array(coined, { minLength: 4, maxLength: 4 })
  .chain((words) =>
    fc.array(
      articleOf(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...forms)).map(([word, form]) => form(word))),
      { minLength: 20, maxLength: 20 },
    ),
  );

/** The engine as a new page loads it, with nothing read before. */
const freshEngine = async (): Promise<typeof extract> => {
  vi.resetModules();
  return (await import('./extract')).extract;
};

describe('the same input gives the same answer', { timeout: 120_000 }, () => {
  it('whatever was read before, in any order and any number of times', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (texts) => {
        const [first, second] = [await freshEngine(), await freshEngine()];
        const forwards = texts.map((text) => first({ text, model }));
        const backwards = [...texts].reverse().map((text) => second({ text, model }));
        expect(backwards.reverse()).toEqual(forwards);
        expect(texts.map((text) => first({ text, model }))).toEqual(forwards);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });

  it.each([
    ['by rules', null],
    ['by the learned model', model],
  ])('whichever other figures are asked for, %s', (_, weights) => {
    fc.assert(
      fc.property(article, fc.infiniteStream(fc.boolean()), (text, picks) => {
        const document = readDocument(text, null);
        const all = extract({ text, model: weights }).claims.map(({ quantity }) => quantity);
        const asked = (list: typeof all): readonly Attribution[] => attributeQuantities(document, list, weights);
        const whole = asked(all).map((attribution, at) => ({ attribution, quantity: all[at] as Quantity }));
        const some = whole.filter(() => picks.next().value);
        for (const part of [some, whole.toReversed()])
          expect(asked(part.map(({ quantity }) => quantity))).toEqual(part.map(({ attribution }) => attribution));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['by rules', null],
    ['by the learned model', model],
  ])('with a confidence from 0 to 1, %s', (_, weights) => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { attribution } of extract({ text, model: weights }).claims)
          for (const { confidence } of [attribution, ...attribution.alternatives]) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
      }),
      { numRuns: 150 },
    );
  });

  it('with an id of its own for each claim, whatever white space parts the words', () => {
    const gap = fc.constantFrom(' ', '  ', '\u00a0', '\t');
    const words = 'At least 12 boats sank and 12 boats were saved , said the mayor .'.split(' ');
    const spaced = fc
      .array(gap, { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((word, i) => word + (gaps[i] ?? '')).join(''));
    fc.assert(
      fc.property(fc.array(spaced, { minLength: 2, maxLength: 4 }), (parts) => {
        const { claims } = extract({ text: parts.join('\n\n'), article: 'a' });
        expect(claims.length).toBeGreaterThan(2);
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
      }),
      { numRuns: 60 },
    );
  });
});
