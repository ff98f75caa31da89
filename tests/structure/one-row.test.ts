import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A copy of the source to which rows are added; under the repository, so that packages are found. */
const copy = 'node_modules/.cache/claim-ledger/one-row';

/** An addition that somebody will want: the row, and every other file that the compiler then names. */
interface Addition {
  readonly what: string;
  readonly file: string;
  readonly before: string;
  readonly row: string;
  readonly named: readonly string[];
}

const additions: readonly Addition[] = [
  {
    what: 'a verdict',
    file: 'src/model/verdicts.ts',
    before: '} as const satisfies Readonly<Record<string, VerdictRow>>',
    row: `outdated: {
      label: 'Outdated', words: 'outdated', counted: 'are outdated', glyph: '!', shape: 'half', rail: [[1, 2]],
      act: 'outdated', key: 'o', does: 'Outdated', movesOn: false,
    },`,
    named: [],
  },
  {
    what: 'a reason for a dispute',
    file: 'src/model/review-event.ts',
    before: "'wrong'] as const",
    row: "'outdated', ",
    named: [],
  },
  {
    what: 'a column of the grid',
    file: 'src/model/view-state.ts',
    before: "'evidence',\n] as const",
    row: "'kind',",
    named: ['src/features/claims/columns.tsx', 'src/view/order-rows.ts'],
  },
  {
    what: 'a facet',
    file: 'src/model/view-state.ts',
    before: '  readonly hedge: readonly string[];',
    row: '  readonly unit: readonly string[];\n',
    named: ['src/model/view-state.ts', 'src/view/facets.ts', 'src/view/view-url.ts'],
  },
  {
    what: 'a key',
    file: 'src/view/key-map.ts',
    before: "  { action: 'help'",
    row: "  { action: 'print', key: 'p', does: 'Print' },\n",
    named: [],
  },
  {
    what: 'a format that is read',
    file: 'src/read/file-endings.ts',
    before: '} as const satisfies',
    row: "  word: ['.docx'],\n",
    named: ['src/read/read-file.ts'],
  },
  {
    what: 'a way to attribute',
    file: 'src/model/claim.ts',
    before: " | 'own-voice'",
    row: " | 'overheard'",
    named: ['src/model/mode-labels.ts'],
  },
];

it('names every other place that must know of a row that is added to a table', () => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const isShipped = (path: string): boolean => !/\.test\.tsx?$/u.test(path);
  for (const each of ['src', 'data', 'tsconfig.json'])
    cpSync(each, `${copy}/${each}`, { recursive: true, filter: isShipped });
  writeFileSync(
    `${copy}/tsconfig.json`,
    readFileSync('tsconfig.json', 'utf8').replace(/"include": .*/u, '"include": ["src"]'),
  );
  for (const { what, file, before, row } of additions) {
    const text = readFileSync(`${copy}/${file}`, 'utf8');
    expect(text, `${what}: mend this test, the table has moved`).toContain(before);
    writeFileSync(`${copy}/${file}`, text.replace(before, `${row}${before}`));
  }
  const { stdout } = spawnSync('npx', ['--no-install', 'tsc', '--noEmit', '-p', copy], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const named = [...stdout.matchAll(/(?<=^|\/)(src\/[^(\s]+)\(/gmu)].flatMap(([, path]) => path ?? []);
  expect([...new Set(named)].sort()).toEqual([...new Set(additions.flatMap((each) => each.named))].sort());
});
