import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../../model/blocks/find-blocks';
import { findQuotations } from './find-quotations';

const quoted = (text: string): string[] =>
  findQuotations(text, findBlocks(text)).map((q) => text.slice(q.start, q.end));

describe('quotations', () => {
  test.each([
    ['straight', 'He said "ten boats sank" and left the harbour.', ['"ten boats sank"']],
    ['curly', 'He said “ten boats sank” and left the harbour.', ['“ten boats sank”']],
    ['guillemets', 'He said «ten boats sank» and left the harbour.', ['«ten boats sank»']],
    ['two apostrophes', "He said ''ten boats sank'' and left the harbour.", ["''ten boats sank''"]],
    ['single', "Minister says 'ten boats sank' in the storm at night.", ["'ten boats sank'"]],
    ['no quotation in an apostrophe', "The mayor's boats and the sailors' nets weren't found.", []],
    [
      'single with apostrophes between',
      'He said ‘the sailors’ nets were the worst in years’ and that the council’s reply was ‘not enough’.',
      ['‘the sailors’ nets were the worst in years’', '‘not enough’'],
    ],
    ['single around double', 'He said ‘they cried “help” twice’ and left.', ['‘they cried “help” twice’']],
    ['no quotation in an elided word', "They gave 'em rock 'n' roll in the '60s and the boats' owners left.", []],
    ['nested', 'She said “he called it ‘a mess’ twice” and left the room.', ['“he called it ‘a mess’ twice”']],
    ['broken by its cue', '“Ten boats sank,” she said. “Two were saved.”', ['“Ten boats sank,”', '“Two were saved.”']],
    [
      'unclosed to the paragraph’s end',
      'He said: "ten boats sank.\n\nThe harbour was closed for a week after the storm.',
      ['"ten boats sank.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('a single-marked speech that opens again in the next paragraph counts as one in double marks', () => {
    const text = 'He said: ‘Ten boats sank.\n\n‘It’s a loss.\n\n‘Two were saved,’ he added.';
    const found = findQuotations(text, findBlocks(text));
    expect(found.map((q) => [q.single, q.closed, q.continues])).toEqual([
      [false, false, -1],
      [false, false, 0],
      [false, true, 1],
    ]);
  });

  test('one that opens again in the next paragraph goes on from the one before', () => {
    const text = 'He said: "Ten boats sank.\n\n"Two were saved."';
    const found = findQuotations(text, findBlocks(text));
    expect(found.map((q) => [q.closed, q.continues])).toEqual([
      [false, -1],
      [true, 0],
    ]);
  });
});
