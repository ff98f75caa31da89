import { describe, expect, it } from 'vitest';
import { signs } from '../../../../tests/bench/hostile-text';
import { readDocument } from '../../extract';
import { readWords } from './read-words';

describe('the tagger', () => {
  it.each(signs.filter((sign) => /\S/u.test(sign)))(
    'is given no run of %s as one word, and keeps true offsets',
    (sign) => {
      const text = `The mayor of Norvale said that 12 boats sank ${sign.repeat(700)} and 9 were saved.`;
      const { words } = readWords(readDocument(text, null));
      for (const { start, end, text: word } of words) {
        expect(text.slice(start, end)).toBe(word);
        expect(word.length).toBeLessThanOrEqual(200);
      }
      expect(words.slice(-4).map(({ text: word }) => word)).toEqual(['9', 'were', 'saved', '.']);
    },
  );

  it('reads on behind a picture in base64 and behind a long gap', () => {
    const picture = `![boats](data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUg'.repeat(400)})`;
    const text = `The mayor said so. ${picture} She met${' '.repeat(70_000)}the Norvale ministry.`;
    const { words } = readWords(readDocument(text, null));
    for (const { start, end, text: word } of words) expect(text.slice(start, end)).toBe(word);
    expect(words.at(-2)).toMatchObject({ text: 'ministry', tag: 'NOUN' });
  });
});
