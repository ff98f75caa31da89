import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { article, SampleLedger } from '../../tests/samples/sample-reading';
import { sampleSource } from '../../tests/samples/sample-source';
import { modeLabels } from '../model/mode-labels';
import { perVerdict, verdictNames } from '../model/verdicts';
import { claimColumns, exportClaims } from './claims-csv';
import { exportSpeakers, speakerColumns } from './speakers-csv';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

const lexical: Readonly<Record<string, RegExp>> = {
  string: /^/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?$/u,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u,
};

/** What a schema has against a table, by the rules of Table Schema. */
const faults = (fields: readonly Field[], [header = [], ...rows]: readonly (readonly string[])[]): string[] => {
  const found = header.join() === fields.map(({ name }) => name).join() ? [] : [`header: ${header.join()}`];
  for (const [at, { name, type, constraints = {} }] of fields.entries()) {
    const cells = rows.map((row) => row[at] ?? '');
    if (constraints.unique && new Set(cells).size < cells.length) found.push(`${name}: not unique`);
    for (const cell of cells) {
      const isWrong =
        cell === ''
          ? constraints.required
          : !lexical[type]?.test(cell) ||
            (constraints.enum !== undefined && !constraints.enum.includes(cell)) ||
            Number(cell) < (constraints.minimum ?? Number.NEGATIVE_INFINITY) ||
            Number(cell) > (constraints.maximum ?? Number.POSITIVE_INFINITY);
      if (isWrong) found.push(`${name}: “${cell}”`);
    }
  }
  return found;
};

const published = (name: string): readonly Field[] =>
  (JSON.parse(readFileSync(`data/${name}.schema.json`, 'utf8')) as { readonly fields: readonly Field[] }).fields;

const readBack = (csv: string): string[][] => parse(csv, { bom: true }) as string[][];

test.each([
  ['claims', claimColumns],
  ['speakers', speakerColumns],
])(
  'the schema of %s describes its columns; `npx vitest run --project unit src/exchange -u` writes it anew',
  async (name, columns) => {
    const fields = columns.map(({ name, type, description, constraints }) => ({
      name,
      type,
      description,
      ...(constraints === undefined ? {} : { constraints }),
    }));
    const schema = { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', fields, missingValues: [''] };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../data/${name}.schema.json`);
  },
);

test('claims are valid by their schema, whatever was decided', () => {
  const fields = published('claims');
  const ledger = new SampleLedger(
    `Ada said 48 million was spent. Workers shut 12 lanes. Police said 7 people fell. The mayor counted 6 bridges. They won 31 games. One of 50 is shut.`,
  );
  const forms: Readonly<Record<string, object>> = {
    '7': { value: [2000, 9999], relation: '~', vague: true },
    '6': { value: null, exact: '', kind: 'ordinal-superlative' },
    '31': { value: [31, 14], exact: '31-14', unit: 'score', kind: 'other' },
    '50': { value: 0.02, exact: '0.02', unit: 'fraction', kind: 'percent', relation: '>' },
  };
  ledger.change = (claim) => ({ ...claim, quantity: { ...claim.quantity, ...forms[claim.quantity.text] } });
  ledger.decide(ledger.claim('12'), [{ type: 'verdict', verdict: { is: 'needs-context' } }]);
  ledger.decide(ledger.claim('7'), [{ type: 'verdict', verdict: { is: 'disputed', reason: null } }]);
  ledger.decide(ledger.claim('6'), [{ type: 'claim-dismissed', reason: '=1+1' }]);
  ledger.decide(ledger.claim('31'), [{ type: 'query', query: 'Which side?' }]);
  ledger.write([{ aim: { target: article, anchor: null, seen: null }, decision: { type: 'signed-off', open: 1 } }]);
  ledger.text = ledger.text.replace('shut 12', 'opened 12');
  const { claims, signOff } = ledger.placement;
  const source = { ...sampleSource(ledger), signOff };
  const lines = claims.map((reviewed, at) => ({ reviewed, source, speaker: null, gap: at === 0 ? null : at / 3 - 1 }));
  expect(new Set(claims.map(({ status }) => status))).toEqual(
    new Set(['open', 'recheck', 'done', 'dismissed', 'queried']),
  );
  const table = readBack(exportClaims(lines));
  expect(table).toHaveLength(7);
  expect(faults(fields, table)).toEqual([]);
  // The check finds what is wrong.
  const broken = table.map((row, at) => (at === 1 ? ['first', ...row.slice(1, 4), 'Shouted', ...row.slice(5)] : row));
  expect(faults(fields, broken)).toEqual(['#: “first”', 'how: “Shouted”']);
  expect(fields.find(({ name }) => name === 'how')?.constraints?.enum).toEqual(Object.values(modeLabels));
});

test('speakers are valid by their schema', () => {
  const verdicts = perVerdict((name) => verdictNames.indexOf(name));
  const counts = { articles: 1, claims: 7, ...verdicts, open: 1 };
  const table = readBack(
    exportSpeakers([
      { name: 'Ada Ash', role: 'mayor', ...counts },
      { name: null, role: '', ...counts },
    ]),
  );
  expect(table.slice(1)).toEqual([
    ['Ada Ash', 'mayor', '1', '7', ...verdictNames.map((_, at) => String(at)), '1'],
    ['Unattributed', '', '1', '7', ...verdictNames.map((_, at) => String(at)), '1'],
  ]);
  expect(faults(published('speakers'), table)).toEqual([]);
});
