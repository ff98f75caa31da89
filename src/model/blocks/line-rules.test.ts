import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LINE_RULES, ruleFor } from './line-rules';

/** Above each rule stands what it reads: `"the line" → its role`. */
const examples = [
  ...readFileSync(new URL('line-rules.ts', import.meta.url), 'utf8').matchAll(
    /^\s*\/\/ "(?<line>.+)" → (?<role>.+)\n\s*\{\s*name: '(?<name>[^']+)'/gmu,
  ),
].map(({ groups = {} }) => [groups['name'] ?? '', groups['line'] ?? '', groups['role'] ?? ''] as const);

test('every rule has its example', () => {
  expect(examples.map(([name]) => name)).toEqual(LINE_RULES.map(({ name }) => name));
});

test.each(examples)('%s: %s', (name, line, role) => {
  expect(ruleFor(line)).toMatchObject({ name, role });
});

test.each([
  'Reporting from Marrowby, our correspondent said 12 houses had no water.',
  'Save the wall, said 4 of the 7 members.',
  'Read by 12,000 people, the letter was signed by 40.',
  'We share 3 boats among 12 families, she said.',
  'The company said subscribers had grown by 12% to 4.2 million.',
])('the article’s own: %s', (line) => {
  expect(ruleFor(line)).toBeNull();
});
