import { describe, expect, it } from 'vitest';
import { readCues, readSpokenArticles } from './spoken-articles';

describe('the articles written to learn from', () => {
  const articles = readSpokenArticles('tests/training/articles');

  it('can all be read, each with its figures and its cues at their words', () => {
    expect(articles.length).toBeGreaterThanOrEqual(110);
    for (const { id, text, numbers, attributions } of articles) {
      expect(numbers.length, id).toBeGreaterThan(8);
      expect(attributions.length, id).toBeGreaterThan(8);
      for (const { cue } of attributions)
        for (const [start, end] of cue) expect(text.slice(start, end), id).toMatch(/^(?:[\p{L}'’-]+|[:—–-])$/u);
    }
  });
});

describe('readCues', () => {
  const text = 'He left. The union said it had 40 boats, and he agreed.';

  it('finds each cue and the mention of its source nearest to it', () => {
    const [said, agreed] = readCues(text, 'union {said} it => The union\nand he {agreed} => he\n');
    expect(said).toMatchObject({ cue: [[19, 23]], source: [[9, 18]] });
    expect(agreed).toMatchObject({ cue: [[48, 54]], source: [[45, 47]] });
  });

  it('says which lines the article does not hold', () => {
    expect(() => readCues(text, 'union {says} it => The union')).toThrow('union {says} it');
    expect(() => readCues(text, 'union {said} it => the port')).toThrow('the port');
  });
});
