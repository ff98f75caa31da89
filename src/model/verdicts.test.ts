import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verdictNames, verdictTable } from './verdicts';

const tones = readFileSync('src/ui/tones.css', 'utf8');
const tokens = readFileSync('src/styles.css', 'utf8');

/** How often each of these is used. */
const doubles = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe('the table of verdicts', () => {
  it.each(verdictNames)('has a colour and a look in the text for %s', (name) => {
    expect(tokens, `add --${name} to src/styles.css`).toContain(`--${name}:`);
    expect(tones, `add .tone-${name} to src/ui/tones.css`).toContain(`.tone-${name}`);
  });

  it.each(['label', 'words', 'glyph', 'shape', 'act', 'key', 'rail'] as const)(
    'tells verdicts apart by %s',
    (field) => {
      expect(doubles(verdictNames.map((name) => JSON.stringify(verdictTable[name][field])))).toEqual([]);
    },
  );
});
