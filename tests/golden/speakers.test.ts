import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributeQuantities } from '../../src/engine/attribution/attribute-quantities';
import { readModel } from '../../src/engine/attribution/model';
import { readDocument } from '../../src/engine/extract';
import { bareQuantity } from './bare-quantity';
import { compareSpeakers } from './compare-speakers';
import { knownByRules, knownLearned } from './known-speaker-misses';
import { readSpoken } from './read-spoken';

/*
 * Articles written for this test in the manners of wires, local papers, releases, interviews, courts and live pages; who says
 * each figure was marked by hand before the engine read them. What it still reads otherwise is listed in
 * known-speaker-misses.ts: a new miss fails, and so does one that is no more, until it is struck out.
 */
const folder = new URL('speakers/', import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name: name.slice(0, -4), ...readSpoken(readFileSync(new URL(name, folder), 'utf8')) }));
const learned = readModel(readFileSync(new URL('../../data/model/attribution.bin', import.meta.url)));

describe('who says each figure in articles written for this test', () => {
  it('has articles enough, and marks at their words', () => {
    expect(articles.length).toBeGreaterThanOrEqual(14);
    for (const { name, text, figures } of articles) {
      expect(text, name).not.toMatch(/[[\]|]/u);
      expect(figures.length, name).toBeGreaterThan(12);
      for (const { start, end, quote } of figures) expect(text.slice(start, end)).toBe(quote);
    }
  });

  describe.each([
    { by: 'by the learned model', model: learned, known: knownLearned },
    { by: 'by rules alone', model: null, known: knownByRules },
  ])('$by', ({ model, known }) => {
    it.each(articles)('$name', ({ name, text, figures }) => {
      const quantities = figures.map((figure) => bareQuantity(text, figure));
      const { differences } = compareSpeakers(
        figures,
        attributeQuantities(readDocument(text, null), quantities, model),
      );
      expect([...differences].sort()).toEqual([...(known[name] ?? [])].sort());
    });
  });
});
