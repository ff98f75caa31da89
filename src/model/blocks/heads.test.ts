import { describe, expect, it, test } from 'vitest';
import { type Head, heads, story } from '../../../tests/files/heads';
import { describeText } from './describe-copy';
import { findBlocks } from './find-blocks';

const fields = ['title', 'outlet', 'author', 'published'] as const;

const ways: readonly (readonly [name: string, gap: string])[] = [
  ['each line apart', '\n\n'],
  ['line under line', '\n'],
];

const textOf = ({ lines }: Head, gap: string): string => [lines.join(gap), ...story].join('\n\n');

describe.each(ways)('heads as they are copied, %s', (_, gap) => {
  it.each(heads)('$manner', (head) => {
    const { title, outlet, author, published } = head;
    expect(describeText(textOf(head, gap))).toMatchObject({ title, outlet, author, published });
  });

  it.each(heads)('$manner: no line of it is a paragraph but the story', (head) => {
    const text = textOf(head, gap);
    const paragraphs = findBlocks(text).filter(({ role }) => role === 'paragraph');
    const prose = [
      ...head.lines.filter((line) => line.length > 60 && /\.$/u.test(line) && !/^Log in/u.test(line)),
      ...story,
    ];
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(prose);
  });
});

test('how many of them are told right, and that no date is false', () => {
  expect(heads.length).toBeGreaterThanOrEqual(50);
  for (const field of fields) {
    const right = ways.flatMap(([, gap]) =>
      heads.filter((head) => describeText(textOf(head, gap))[field] === head[field]),
    );
    expect(right.length / (heads.length * ways.length), field).toBeGreaterThanOrEqual(field === 'title' ? 0.95 : 0.9);
  }
  const falseDates = ways.flatMap(([, gap]) =>
    heads.filter((head) => !['', head.published].includes(describeText(textOf(head, gap)).published)),
  );
  expect(falseDates).toEqual([]);
});
