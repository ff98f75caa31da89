import { expect, test } from 'vitest';
import { layParts } from './lay-parts';

const roles = (...lines: string[]): readonly string[] =>
  layParts(lines.map((words) => ({ role: 'paragraph' as const, words }))).blocks.map(({ role }) => role);
const story =
  'The old wall gave way on Tuesday night and cut the main that supplies 4,200 homes, the port authority said. '.repeat(
    2,
  );

test('title, byline, date line and outlet stand before the story, whatever their order', () => {
  expect(roles('Wall fails in Marrowby', 'By Ines Halloran', 'Published 14 March 2024, 18:30 GMT', story)).toEqual([
    'title',
    'byline',
    'published',
    'paragraph',
  ]);
  expect(roles('The Day, 2 May 2023', 'Wall fails in Marrowby', story)).toEqual(['outlet', 'title', 'paragraph']);
});

test('a head in one paragraph is taken apart at its line breaks', () => {
  expect(roles('Wall fails in Marrowby\nBy Ines Halloran\n14 March 2024', story)).toEqual([
    'title',
    'byline',
    'published',
    'paragraph',
  ]);
});

test('a story that begins at once has no title, and its own short lines later are none', () => {
  expect(roles(story, 'Nobody came')).toEqual(['paragraph', 'paragraph']);
  expect(roles('It rained.', story)).toEqual(['paragraph', 'paragraph']);
  expect(roles('One line alone')).toEqual(['paragraph']);
});

test('captions, related stories and furniture are known anywhere', () => {
  expect(
    roles(story, 'Photo: the breach', 'Read more: 12 walls that may be next', 'Sign up for our newsletter'),
  ).toEqual(['paragraph', 'caption', 'related story', 'boilerplate']);
});
