import { expect, test } from 'vitest';
import { readFrontMatter } from './read-front-matter';

test('plain, quoted and folded values and lists of both kinds', () => {
  const text = `---
title: 'The mayor''s "plan"' # working title
author:
  - Ada Smith
  - name: Ben Okri
date: 2023-05-02T08:00:00Z
source: "The Day"
link: https://day.example/a
language: en-US
tags: [floods, "town, hall"]
---
It rained.`;
  const front = readFrontMatter(text);
  expect(front?.metadata).toEqual({
    title: 'The mayor\'s "plan"',
    author: 'Ada Smith, Ben Okri',
    published: '2023-05-02',
    outlet: 'The Day',
    url: 'https://day.example/a',
    language: 'en-US',
  });
  expect(text.slice(front?.end)).toBe('It rained.');
});

test('a folded title is one line, and a source that is an address is the address', () => {
  const front = readFrontMatter('---\nheadline: >\n  A long\n  headline\nsource: https://day.example/b\n---\n');
  expect(front?.metadata).toMatchObject({ title: 'A long headline', outlet: '', url: 'https://day.example/b' });
});

test.each(['It rained.\n---\ntitle: no\n---\n', '---\nJust a rule, and a text.\n---\n', '---\ntitle: never closed\n'])(
  'no front matter: %j',
  (text) => {
    expect(readFrontMatter(text)).toBeNull();
  },
);
