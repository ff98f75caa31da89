import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeText } from './describe-copy';

test('the bundled article: its heading, its outlet, and the date that stands with the outlet', () => {
  expect(describeText(readFileSync('data/article.md', 'utf8'))).toEqual({
    title: "RUSSIA VOWS TO SAVE ALEPPO FROM 'TERRORISTS'",
    outlet: 'Al Jazeera',
    author: '',
    published: '2016-12-01',
    url: '',
  });
});

test.each([
  ['2016-12-01', '2016-12-01'],
  ['02.12.2016', '2016-12-02'],
  ['01 Dec 2016', '2016-12-01'],
  ['Thursday, 1st December 2016', '2016-12-01'],
  ['December 1, 2016', '2016-12-01'],
  ['Published: Sept. 3, 2021', '2021-09-03'],
  ['31.02.2020', ''],
])('the date line %s is %s', (line, published) => {
  expect(describeText(`A storm hits the coast\n${line}\n\nIt rained.`).published).toBe(published);
});

test('the first line is the title, without its markup', () => {
  expect(describeText('\n## A **storm** hits\n\nBy Ada Smith\n\nIt rained.')).toMatchObject({
    title: 'A storm hits',
    author: 'Ada Smith',
  });
});

test('a date inside the story is not the day it was published', () => {
  expect(describeText('A storm\n\nThe last one was on 3 March 2011 and killed 40.').published).toBe('');
});

test('a text that begins with its story has the first words as its title', () => {
  const { title } = describeText('The river rose again on Monday, '.repeat(10));
  expect(title).toMatch(/^The river rose .* …$/);
  expect(title.length).toBeLessThan(125);
});

test('an empty text has no metadata', () => {
  expect(describeText('')).toEqual({ title: '', outlet: '', author: '', published: '', url: '' });
});
