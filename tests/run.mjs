import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './find-browser.mjs';
import { readFlows, readVitest } from './read-reports.mjs';

/** Runs every check of the project and ends with one line "N passed, N failed". With --fast: those that need no browser. With --screens: every screen in both themes, forced colours and a phone's width with axe-core, and nothing else. */

const fast = process.argv.includes('--fast');
const screens = process.argv.includes('--screens');
const reports = 'node_modules/.cache/claim-ledger/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;
/** What failed, by name: said once more at the end, where a long log is read first. @type {string[]} */
const failures = [];
/** What passed only at the second try. @type {string[]} */
const wavering = [];

/** Starts a program of node_modules. @param {string[]} command @param {'inherit' | 'pipe'} output @param {Record<string, string>} [env] */
const start = (command, output, env = {}) =>
  spawn('npx', ['--no-install', ...command], {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });

/** Runs a program of node_modules to its end, its output shown. @param {string[]} command @param {Record<string, string>} [env] @returns {Promise<boolean>} */
const run = (command, env) =>
  new Promise((resolve) => {
    start(command, 'inherit', env).on('close', (status) => resolve(status === 0));
  });

/** One check that passes or fails as a whole; its output is shown when it ends, so that checks can run side by side. @param {string} name @param {string[]} command @param {string} advice @returns {Promise<void>} */
const check = (name, command, advice) =>
  new Promise((resolve) => {
    const child = start(command, 'pipe');
    /** @type {Buffer[]} */
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
    child.on('close', (status) => {
      console.log(`\n── ${name}\n${Buffer.concat(output).toString().trim()}`);
      if (status === 0) passed++;
      else {
        failed++;
        failures.push(name);
        console.log(`${name} failed: ${advice}`);
      }
      resolve();
    });
  });

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

/** @param {string[]} files @param {Record<string, string>} [env] */
const flows = async (files, env) => {
  console.log('\n── tests: flows in the built application');
  const ok = await run(['playwright', 'test', '--config', 'tests/flows/playwright.config.ts', ...files], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${reports}/flows.json`,
    ...env,
  });
  const result = report('flows.json');
  count('flows', ok, result && readFlows(result));
};

const browser = () => {
  const { path } = ensureBrowser();
  console.log(`\nBrowser: ${path ?? "the test tool's own"}`);
};

/** The page as it ships: built once, then measured by the structure tests and driven by the flows. */
const dist = 'node_modules/.cache/claim-ledger/dist';
process.env['CLAIM_LEDGER_DIST'] = dist;
const build = () =>
  check('build', ['vite', 'build', '--logLevel', 'warn', '--outDir', dist, '--emptyOutDir'], 'mend what it names.');

if (screens) {
  browser();
  await build();
  await flows(['accessibility'], { CLAIM_LEDGER_SCREENS: 'all' });
} else {
  await Promise.all([
    check('types', ['tsc', '--noEmit', '-p', '.'], 'mend the types named above.'),
    check(
      'lint and format',
      ['biome', 'check', '--error-on-warnings', '.'],
      'run npm run fix, then mend what is left.',
    ),
    check(
      'unused files, exports and dependencies',
      ['knip'],
      'delete what nothing uses, or import it where it is needed.',
    ),
    build(),
  ]);
  if (!fast) browser();
  await vitest('unit');
  if (!fast) {
    await vitest('browser');
    await flows([]);
  }
}

list('Passed only at the second try, so something in them does not wait for what it should:', wavering);
list('Failed:', failures);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
