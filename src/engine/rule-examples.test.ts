import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from './extract';

/*
 * Every rule of the number reader says in the comment line above it what it reads:
 *   // "at least <250,000> people" → >= 250000 person      a quantity: relation (= where none is named), value, unit, then
 *                                                          a kind, "minor", "vague", "up", "down" where they matter
 *   // "the vote of <02.12.2016>" → dismissed date          no quantity, with words of the reason
 * The words in <…> are the whole quantity, or lie in the dismissed words. Each example is read by the whole engine.
 */
const engine = fileURLToPath(new URL('.', import.meta.url));
const EXAMPLE = /^\s*\/\/ "(.+)" → (.+)$/u;
const FLAGS = new Set(['minor', 'vague', 'up', 'down']);
const KINDS = new Set(['money', 'percent', 'duration', 'distance', 'age', 'rate', 'ordinal-superlative', 'multiple']);

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === 'attribution' ? [] : filesBelow(join(folder, entry.name));
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [join(folder, entry.name)] : [];
  });

interface Example {
  readonly file: string;
  readonly marked: string;
  readonly expected: string;
}

const examples: readonly Example[] = filesBelow(engine).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const found = EXAMPLE.exec(line);
      return found === null ? [] : [{ file: relative(engine, file), marked: found[1] ?? '', expected: found[2] ?? '' }];
    }),
);

const unmark = (marked: string): { text: string; start: number; end: number } => {
  const start = marked.indexOf('<');
  const end = marked.lastIndexOf('>') - 1;
  const text = marked.slice(0, start) + marked.slice(start + 1, end + 1) + marked.slice(end + 2);
  return { text, start, end };
};

const round = (value: number): number => Number(value.toPrecision(4));
const printed = (value: number | readonly [number, number] | null): string =>
  value === null ? 'null' : typeof value === 'number' ? String(round(value)) : `${value[0]}..${value[1]}`;

const readExpected = (expected: string) => {
  const words = expected.split(' ');
  const relation = /^(?:=|~|>=|<=|>|<)$/u.test(words[0] ?? '') ? (words.shift() ?? '=') : '=';
  const value = words.shift() ?? '';
  const flags: string[] = [];
  while (words.length > 0 && FLAGS.has(words.at(-1) ?? '')) flags.unshift(words.pop() ?? '');
  const kind = words.length > 1 && KINDS.has(words.at(-1) ?? '') ? words.pop() : undefined;
  return {
    relation,
    value: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u.test(value) ? String(round(Number(value))) : value,
    unit: words.join(' '),
    kind,
    flags,
  };
};

const RULE = /^const \w+: (?:NumeralRule|DismissalRule|MeasureRule|InheritanceRule) = \{/u;
const withoutExample = filesBelow(engine).flatMap((file) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) =>
    RULE.test(line) && !EXAMPLE.test(lines[at - 1] ?? '') ? [`${relative(engine, file)}: ${line}`] : [],
  );
});

describe('every rule reads its own example', () => {
  it('finds examples', () => {
    expect(examples.length).toBeGreaterThan(40);
  });

  it('leaves no rule without one', () => {
    expect(withoutExample).toEqual([]);
  });

  it.each(examples.map((example) => [`${example.file}: ${example.marked}`, example] as const))(
    '%s',
    (_, { marked, expected }) => {
      const { text, start, end } = unmark(marked);
      const { claims, quantities, dismissed } = extract({
        text,
        blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
      });
      if (expected.startsWith('dismissed ')) {
        const found = dismissed.find((numeral) => numeral.start <= end && start <= numeral.end);
        expect(found?.reason, JSON.stringify({ dismissed, quantities })).toContain(expected.slice('dismissed '.length));
        return;
      }
      const { relation, value, unit, kind, flags } = readExpected(expected);
      const claim = claims.find(({ quantity }) => quantity.start === start && quantity.end === end);
      const quantity = claim?.quantity ?? quantities.find((one) => one.start === start && one.end === end);
      const seen = quantity && {
        relation: quantity.relation,
        value: printed(quantity.value),
        unit: quantity.unit,
        flags: [
          ...(claim?.minor ? ['minor'] : []),
          ...(quantity.vague ? ['vague'] : []),
          ...(quantity.trend ? [quantity.trend] : []),
        ],
      };
      expect(seen, JSON.stringify({ text, claims: claims.map((one) => one.quantity), dismissed })).toMatchObject({
        relation,
        value,
        unit,
      });
      for (const flag of flags) expect(seen?.flags).toContain(flag);
      if (kind !== undefined) expect(quantity?.kind).toBe(kind);
    },
  );
});
