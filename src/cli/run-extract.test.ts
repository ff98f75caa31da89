import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'claim-ledger-extract-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes what is run as it would lie there after a change of branch that keeps times: older than any build. */
const checkOut = (path: string, code: string): void => {
  const long = new Date('2001-01-01');
  writeFileSync(join(folder, path), code);
  utimesSync(join(folder, path), long, long);
};

const run = (): string =>
  execFileSync('node', ['src/cli/run-extract.mjs'], { cwd: folder, encoding: 'utf8', input: '' });

test('what is run is built from the sources as they are, whenever they were changed', { timeout: 240_000 }, () => {
  for (const path of ['src/cli', 'package.json', 'package-lock.json'])
    cpSync(path, join(folder, path), { recursive: true });
  for (const room of ['src/engine', 'src/exchange', 'src/model', 'src/review', 'data', 'node_modules'])
    mkdirSync(join(folder, room));
  for (const name of readdirSync('node_modules').filter((each) => each !== '.cache'))
    symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name));

  checkOut('src/engine/words.ts', 'export const words = "the newer engine";');
  checkOut('src/cli/extract.ts', "import { words } from '../engine/words';\nprocess.stdout.write(words);");
  expect(run()).toBe('the newer engine');
  checkOut('src/engine/words.ts', 'export const words = "the older engine";');
  expect(run()).toBe('the older engine');
  checkOut('data/weights.bin', 'other weights');
  expect(run()).toBe('the older engine');
  checkOut('src/engine/words.ts', 'export const words = "the newer engine";');
  rmSync(join(folder, 'data/weights.bin'));
  expect(run()).toBe('the newer engine');
  expect(readdirSync(join(folder, 'node_modules/.cache/claim-ledger/extract'))).toHaveLength(3);
});
