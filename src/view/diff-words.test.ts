import { describe, expect, it } from 'vitest';
import { diffWords, type WordRun } from './diff-words';

const marked = (runs: readonly WordRun[]): string =>
  runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

describe('diffWords', () => {
  it.each([
    ['12,000 people died', '21,000 people died', '[12,000] people died', '[21,000] people died'],
    ['They did pay', 'They did not pay', 'They did pay', 'They did [not ]pay'],
    ['about 4 million', 'about 4 billion', 'about 4 [million]', 'about 4 [billion]'],
    ['same', 'same', 'same', 'same'],
    ['', 'new', '', '[new]'],
  ])('%s → %s', (old, now, wasMarked, isMarked) => {
    const runs = diffWords(old, now);
    expect(marked(runs.old)).toBe(wasMarked);
    expect(marked(runs.now)).toBe(isMarked);
  });

  it('loses no word', () => {
    const [old, now] = ['The port sees “250,000” ships.', 'Every port sees a ship, or 25.'];
    const runs = diffWords(old, now);
    expect(runs.old.map(({ text }) => text).join('')).toBe(old);
    expect(runs.now.map(({ text }) => text).join('')).toBe(now);
  });
});
