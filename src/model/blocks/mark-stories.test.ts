import { expect, test } from 'vitest';
import { findBlocks } from './find-blocks';

const prose = 'The port authority said on Thursday that 4,200 homes had lost their water.';

/** Each block's first words with its role and story. */
const stories = (...lines: readonly string[]): readonly string[] => {
  const text = lines.join('\n\n');
  return findBlocks(text).map(
    ({ start, end, role, story }) => `${story ?? '-'} ${role}: ${text.slice(start, end).slice(0, 16)}`,
  );
};

test('the hours of a live page begin a story each', () => {
  expect(stories('The Latest: harbour wall fails', prose, '7 p.m.', prose, '5:30 p.m.', prose)).toEqual([
    '0 title: The Latest: harb',
    '0 paragraph: The port authori',
    '1 published: 7 p.m.',
    '1 paragraph: The port authori',
    '2 published: 5:30 p.m.',
    '2 paragraph: The port authori',
  ]);
});

test('the headings of a round-up are titles, those of one article are not', () => {
  expect(stories('News in brief', 'Wall fails', prose, 'Ferry stuck', prose)).toEqual([
    '0 title: News in brief',
    '1 title: Wall fails',
    '1 paragraph: The port authori',
    '2 title: Ferry stuck',
    '2 paragraph: The port authori',
  ]);
  expect(stories('Wall fails in Marrowby', prose, 'Ferry stuck', prose, 'Next steps', prose)).not.toContainEqual(
    expect.stringMatching(/^\d/u),
  );
});

test('a second headline with its own byline begins another story', () => {
  expect(stories('Wall fails', 'By Ada Moss', prose, 'Ferry stuck for two days', 'By Ben Okri', prose)).toEqual([
    '0 title: Wall fails',
    '0 byline: By Ada Moss',
    '0 paragraph: The port authori',
    '1 title: Ferry stuck for ',
    '1 byline: By Ben Okri',
    '1 paragraph: The port authori',
  ]);
});
