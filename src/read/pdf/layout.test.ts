import { expect, test } from 'vitest';
import { dropRunningHeads } from './drop-running-heads';
import type { Line } from './fragment';
import { joinLines } from './join-lines';
import { splitColumns } from './split-columns';

const line = (words: string, left: number, y: number, width = 200): Line => ({
  words,
  left,
  right: left + width,
  y,
  size: 10,
  font: 'f',
});
const column = (name: string, left: number, from: number, count: number, width = 200): readonly Line[] =>
  Array.from({ length: count }, (_, at) => line(`${name}${at}`, left, from + at * 12, width));
const inOrder = (lines: readonly Line[]): readonly Line[] => lines.toSorted((a, b) => a.y - b.y || a.left - b.left);
const names = (columns: readonly (readonly Line[])[]): readonly string[] =>
  columns.map((each) => each.map((l) => l.words).join(' '));

test('a head over two columns and a foot below them', () => {
  const lines = inOrder([
    line('head', 50, 50, 420),
    ...column('a', 50, 80, 4),
    ...column('b', 270, 86, 4),
    line('foot', 50, 200, 420),
  ]);
  expect(names(splitColumns(lines))).toEqual(['head', 'a0 a1 a2 a3', 'b0 b1 b2 b3', 'foot']);
});

test('three columns, and the right one first where the text runs to the left', () => {
  const lines = inOrder([
    ...column('a', 50, 80, 4, 120),
    ...column('b', 190, 80, 4, 120),
    ...column('c', 330, 80, 4, 120),
  ]);
  expect(names(splitColumns(lines))).toEqual(['a0 a1 a2 a3', 'b0 b1 b2 b3', 'c0 c1 c2 c3']);
  expect(names(splitColumns(lines, true))[0]).toBe('c0 c1 c2 c3');
});

test('the few lines that end the last column are a column', () => {
  const last = 'the words that end the story';
  const lines = inOrder([
    ...column('a', 50, 80, 6),
    line(last, 270, 80),
    line('and its very last words here', 270, 92),
  ]);
  expect(names(splitColumns(lines))).toEqual(['a0 a1 a2 a3 a4 a5', `${last} and its very last words here`]);
});

test('a column of bullets and a short line beside a long one are no columns', () => {
  const lines = inOrder([...column('•', 50, 80, 4, 4), ...column('item', 70, 80, 4, 300)]);
  expect(splitColumns(lines)).toHaveLength(1);
});

test('heads that come back are dropped, figures in the story and words that stand once are not', () => {
  const page = (number: number) => ({
    width: 400,
    height: 600,
    lines: [
      line(`Chapter ${number} of the Report`, 50, 20),
      line(`Only here ${'x'.repeat(number)}`, 50, 60),
      line(`1,20${number} came`, 50, 300),
      line(`- ${number} -`, 190, 585, 20),
    ],
  });
  const { pages, dropped } = dropRunningHeads([page(1), page(2), page(3)]);
  expect(pages.map(({ lines }) => lines.map((each) => each.words))).toEqual([
    ['Only here x', '1,201 came'],
    ['Only here xx', '1,202 came'],
    ['Only here xxx', '1,203 came'],
  ]);
  expect(dropped).toHaveLength(6);
});

test('lines are one paragraph until an indent, a gap, or a line that ends early', () => {
  const full = 'words that fill the line from edge to edge';
  const lines = [
    line(`one has ${full}`, 50, 80),
    line('and ends.', 50, 92, 40),
    line(`two has ${full}`, 50, 104),
    line(`three is indented, ${full}`, 62, 116, 188),
    line(`four stands apart, ${full}`, 50, 140),
  ];
  const starts = joinLines([lines], new Set()).map((each) => each.words.split(' ', 1)[0]);
  expect(starts).toEqual(['one', 'two', 'three', 'four']);
});

test('justified lines beside a wider one are a column of their own', () => {
  const words = 'the words of a justified line go to its edge';
  const lines = [0, 1, 2, 3].map((at) => line(`${at} ${words}`, 50, 80 + at * 12));
  expect(joinLines([[...lines, line('a foot over the whole page', 50, 180, 500)]], new Set())).toHaveLength(2);
});

test('a sentence goes on in the next column, with its broken word whole', () => {
  const words = joinLines(
    [column('a', 50, 80, 3).with(2, line('the govern-', 50, 104)), [line('ment said so.', 270, 80)]],
    new Set(),
  );
  expect(words.map((each) => each.words)).toEqual(['a0 a1 the government said so.']);
});
