import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

/** Built by tests/run.mjs; a run of this file alone builds its own. */
const built = process.env['CLAIM_LEDGER_DIST'];
const outDir = built ?? 'node_modules/.cache/claim-ledger/bundle-check';
const firstPageBudget = 180_000;

interface ManifestEntry {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const read = (file: string): string => readFileSync(`${outDir}/${file}`, 'utf8');

/** The source modules that went into one built script, by its source map; the bundler's own few lines have none. */
const modulesOf = (file: string): string[] =>
  /(?:rolldown-runtime|preload-helper)-[\w-]+\.js$/.test(file)
    ? []
    : (JSON.parse(read(`${file}.map`)) as { sources: string[] }).sources;

let manifest: Record<string, ManifestEntry>;
let page: string[];

beforeAll(() => {
  // In a process of its own: inside the test runner, React would be built in its development form.
  if (built === undefined)
    execFileSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'error', '--outDir', outDir, '--emptyOutDir'], {
      env: { ...process.env, NODE_ENV: 'production' },
      shell: process.platform === 'win32',
    });
  manifest = JSON.parse(read('.vite/manifest.json')) as Record<string, ManifestEntry>;
  const reachable = (key: string): string[] => {
    const entry = manifest[key];
    return entry ? [entry.file, ...(entry.imports ?? []).flatMap(reachable)] : [];
  };
  page = [...new Set(reachable('index.html'))];
}, 120_000);

describe('the bundle', () => {
  it(`loads at most ${firstPageBudget / 1000} kB of compressed script for the first page`, () => {
    const size = page
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
    expect(size).toBeGreaterThan(50_000);
    expect(size, 'load what the first paint does not need with import()').toBeLessThanOrEqual(firstPageBudget);
  });

  it('keeps engine, charts and model out of the first page', () => {
    const heavy = page
      .filter((file) => file.endsWith('.js'))
      .flatMap(modulesOf)
      .filter((source) => /src\/engine\/|node_modules\/(recharts|wink-)/.test(source));
    expect(heavy).toEqual([]);
  });

  it('keeps the engine in the worker, and React out of it', () => {
    const worker = /assets\/engine-worker-[\w-]+\.js/.exec(page.map(read).join('\n'))?.[0];
    if (!worker) throw new Error('The page names no engine-worker script: is the worker still made with new URL(...)?');
    const sources = modulesOf(worker);
    expect(sources.some((source) => source.includes('src/engine/extract.ts'))).toBe(true);
    expect(sources.filter((source) => /node_modules\/(react|react-dom|dexie)\//.test(source))).toEqual([]);
  });

  it('lists every file of the page for the visit without a network, each with its hash, and nothing else', () => {
    const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => statSync(`${outDir}/${path}`).isFile())
      .filter((path) => !/\.map$|^\.vite\/|^service-worker\.js$/.test(path));
    const integrity = (path: string) =>
      `sha256-${createHash('sha256')
        .update(readFileSync(`${outDir}/${path}`))
        .digest('base64')}`;
    const list = /^const build = (.*);$/m.exec(read('service-worker.js'))?.[1];
    expect((JSON.parse(list ?? '{}') as { files: unknown }).files).toEqual(
      Object.fromEntries(files.map((path) => [path === 'index.html' ? '' : path, integrity(path)])),
    );
    expect(files).toEqual(expect.arrayContaining(page));
  });
});
