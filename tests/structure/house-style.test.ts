import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Files over 250 lines, each with its reason; keep this list short. */
const longForAReason: Record<string, string> = {
  'src/engine/lexicon/currencies.ts': 'a table with a row for each currency of the world, and no logic',
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path).replaceAll('\\', '/'))
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/\.test\.tsx?$/.test(path));

/** The exported declarations of a file that no sentence stands above. */
const undocumented = (path: string): string[] => {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    const name = /^export (?:declare )?(?:async )?(?:const|function|class|interface|type) (\w+)/.exec(line)?.[1];
    return name && !/\*\/\s*$/.test(lines[at - 1] ?? '')
      ? [`${path}:${at + 1} ${name}: say its contract in one sentence above it`]
      : [];
  });
};

describe('house style', () => {
  it('has a sentence above every export', () => {
    expect(sources.flatMap(undocumented)).toEqual([]);
  });

  it('keeps a file to one idea: at most 250 lines, or a reason', () => {
    const long = sources.filter(
      (path) => readFileSync(path, 'utf8').split('\n').length > 251 && !(path in longForAReason),
    );
    expect(long).toEqual([]);
  });

  it('names no room or file after nothing', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|shared|index)(\.|\/)|-(utils?|helpers?)\./i;
    expect(sources.filter((path) => vague.test(path.replace(/^src\//, '')))).toEqual([]);
  });
});
