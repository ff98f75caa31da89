import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './find-browser.mjs';
import { readFlows, readVitest } from './read-reports.mjs';

/** Runs every check of the project (with --fast: those that need no browser) and ends with one line "N passed, N failed". */

const fast = process.argv.includes('--fast');
const reports = 'node_modules/.cache/claim-ledger/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;
/** What failed, by name: said once more at the end, where a long log is read first. @type {string[]} */
const failures = [];
/** What passed only at the second try. @type {string[]} */
const wavering = [];

/** Runs a program of node_modules to its end, its output shown. @param {string[]} command @param {Record<string, string>} [env] @returns {Promise<boolean>} */
const run = (command, env = {}) =>
  new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', ...command], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('close', (status) => resolve(status === 0));
  });

/** One check that passes or fails as a whole. @param {string} name @param {string[]} command @param {string} advice */
const check = async (name, command, advice) => {
  console.log(`\n── ${name}`);
  const ok = await run(command);
  ok ? passed++ : failed++;
  if (ok) return;
  failures.push(name);
  console.log(`${name} failed: ${advice}`);
};

/** A test runner's own report, or null where it left none. @param {string} file @returns {any} */
const report = (file) => {
  try {
    return JSON.parse(readFileSync(`${reports}/${file}`, 'utf8'));
  } catch {
    return null;
  }
};

/** Counts a suite; one that ended badly without a failed test counts as one failure. @param {string} name @param {boolean} ok @param {import('./read-reports.mjs').Outcome | null} outcome */
const count = (name, ok, outcome) => {
  const broken = [...(outcome?.failed ?? [])];
  if (broken.length === 0 && !ok) broken.push('ended badly without a failed test');
  if (ok && !outcome?.passed) broken.push('ran no test: look at its configuration');
  passed += outcome?.passed ?? 0;
  failed += broken.length;
  failures.push(...broken.map((what) => `${name}: ${what}`));
  wavering.push(...(outcome?.wavering ?? []).map((what) => `${name}: ${what}`));
};

/** Says a heading and what stands under it, nothing where there is nothing. @param {string} heading @param {string[]} names */
const list = (heading, names) => {
  if (names.length > 0) console.log(`\n${[heading, ...names].join('\n  ')}`);
};

/** @param {string} project */
const vitest = async (project) => {
  console.log(`\n── tests: ${project}`);
  const file = `vitest-${project}.json`;
  const ok = await run([
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${reports}/${file}`,
  ]);
  const result = report(file);
  count(project, ok, result && readVitest(result));
};

const flows = async () => {
  console.log('\n── tests: flows in the built application');
  const ok = await run(['playwright', 'test', '--config', 'tests/flows/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${reports}/flows.json`,
  });
  const result = report('flows.json');
  count('flows', ok, result && readFlows(result));
};

await check('types', ['tsc', '--noEmit', '-p', '.'], 'mend the types named above.');
await check(
  'lint and format',
  ['biome', 'check', '--error-on-warnings', '.'],
  'run npm run fix, then mend what is left.',
);
await check(
  'unused files, exports and dependencies',
  ['knip'],
  'delete what nothing uses, or import it where it is needed.',
);
if (!fast) {
  const { path } = ensureBrowser();
  console.log(`\nBrowser: ${path ?? "the test tool's own"}`);
}
await vitest('unit');
if (!fast) {
  await vitest('browser');
  await flows();
}

list('Passed only at the second try, so something in them does not wait for what it should:', wavering);
list('Failed:', failures);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
