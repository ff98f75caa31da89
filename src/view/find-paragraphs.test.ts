import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BlockRole } from '../model/claim';
import { findParagraphs } from './find-paragraphs';

const shown = (text: string, blocks: readonly Block[] = []) =>
  findParagraphs(text, blocks).map(({ start, end, role }) => [role, text.slice(start, end)]);

const block = (text: string, words: string, role: BlockRole): Block => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, role };
};

describe('findParagraphs', () => {
  it('parts at blank lines and keeps lines of a paragraph together', () => {
    expect(shown('One\ntwo\n\n  \nThree')).toEqual([
      ['paragraph', 'One\ntwo'],
      ['paragraph', 'Three'],
    ]);
  });

  it('knows rules and headings', () => {
    expect(shown('Text\n---\n## A **heading**\nText')).toEqual([
      ['paragraph', 'Text'],
      ['rule', '---'],
      ['heading', '## A **heading**'],
      ['paragraph', 'Text'],
    ]);
  });

  it('takes the first line for the title while blocks are not known, if it reads as one', () => {
    expect(shown('---\n## A **heading**\nText')[1]).toEqual(['title', '## A **heading**']);
    expect(shown('Flood leaves 40 dead\n\nText')[0]).toEqual(['title', 'Flood leaves 40 dead']);
    expect(shown('Some 40 people died.\n\nText')[0]).toEqual(['paragraph', 'Some 40 people died.']);
    const text = 'Flood leaves 40 dead\n\nText';
    expect(shown(text, [block(text, 'Text', 'paragraph')])[0]).toEqual(['paragraph', 'Flood leaves 40 dead']);
  });

  it('takes roles and edges from the blocks', () => {
    const text = 'The title\nBy Ada Brown\n\nA story.';
    const blocks = [
      block(text, 'The title', 'title'),
      block(text, 'By Ada Brown', 'byline'),
      block(text, 'A story.', 'paragraph'),
    ];
    expect(shown(text, blocks)).toEqual([
      ['title', 'The title'],
      ['byline', 'By Ada Brown'],
      ['paragraph', 'A story.'],
    ]);
  });

  it('leaves out nothing but white space', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '\n', '#', '-', '*', '\r', 'ö', '  \n\n'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const kept = findParagraphs(words, []).map(({ start, end }) => words.slice(start, end));
        expect(kept.join('').replace(/\s/gu, '')).toBe(words.replace(/\s/gu, ''));
      }),
    );
  });
});
