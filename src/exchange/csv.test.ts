import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, type Column, printCsv } from './csv';

type Row = readonly [Cell, Cell];

const columns: readonly Column<Row>[] = [
  { name: 'words', type: 'string', description: '', value: ([words]) => words },
  { name: 'number', type: 'number', description: '', value: ([, number]) => number },
];

const readBack = (csv: string): string[][] => parse(csv, { bom: true }) as string[][];

/** The first cell as another reader finds it. */
const written = (words: string): string | undefined => readBack(printCsv(columns, [[words, 1]]))[1]?.[0];

test('the file begins with the mark of UTF-8 and the columns in their order, and its lines end in CRLF', () => {
  const csv = printCsv(columns, [['two words', 3n]]);
  expect(csv).toBe('\uFEFFwords,number\r\ntwo words,3\r\n');
  expect(printCsv(columns, [])).toBe('\uFEFFwords,number\r\n');
});

test.each([
  '=1+1',
  '+1+1',
  '-1+1',
  '-2+cmd|’/C calc’!A0',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u200B=1+1',
  '\u0000=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '==',
])('%j cannot run as a formula', (hostile) => {
  expect(written(hostile)).toBe(`'${hostile}`);
});

test.each(['-3', '-3.5%', '-1,200', '3%', 'a=b', "'quoted'", '=', '>='])('%j is left as it is', (harmless) => {
  expect(written(harmless)).toBe(harmless);
});

test.each(['3-1', '1/2', '1/3', '1-2', '10-12', '0123', '00123', '1234567890123456', '12e4'])(
  '%j is not made a date or another number',
  (words) => {
    expect(written(words)).toBe(`'${words}`);
  },
);

test('whatever the cells hold reads back as it was, but for the guarding apostrophe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer(), (words, number) => {
      const [header, row] = readBack(printCsv(columns, [[words, number]]));
      expect(header).toEqual(['words', 'number']);
      expect([words, `'${words}`]).toContain(row?.[0]);
      expect(row?.[0]).not.toMatch(/^[=+@\t\r]./u);
      expect(row?.[1]).toBe(String(number));
    }),
  );
});
