import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import as written: both ends as paths from the root given, a package by its bare name. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const resolveFrom = (root: string, from: string, specifier: string): string => {
  const bare = specifier.replace(/\?.*$/, '');
  if (!bare.startsWith('.')) return bare;
  const path = join(dirname(from), bare).replaceAll('\\', '/');
  const found = ['', '.ts', '.tsx', '.mjs'].map((ending) => path + ending).find((each) => isFile(join(root, each)));
  if (found === undefined) throw new Error(`${from} imports ${specifier}, which is no file`);
  return found;
};

/** The specifiers of a module: imports, type-only ones, re-exports, import() and new URL(..., import.meta.url). */
const specifiersOf = (path: string): string[] => {
  const source = readFileSync(path, 'utf8');
  const { module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => source.slice(moduleRequest.start, moduleRequest.end)),
    ...[...source.matchAll(/new URL\(\s*('[^']+')\s*,\s*import\.meta\.url/g)].map((match) => match[1] ?? ''),
  ].map((specifier) => specifier.replace(/^(['"`])(.*)\1$/, '$2'));
};

/** Every import of every module below `root`/src, tests left out, in the order of their paths. */
export const readImports = (root: string): Import[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path).replaceAll('\\', '/'))
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/\.test\.tsx?$/.test(path))
    .sort()
    .flatMap((from) =>
      specifiersOf(join(root, from)).map((specifier) => ({ from, to: resolveFrom(root, from, specifier) })),
    );

/** The first cycle found from each module that is on one, as the modules passed; the same cycle is told once. */
export const findCycles = (imports: readonly Import[]): string[][] => {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (module: string, path: readonly string[]): void => {
    const at = path.indexOf(module);
    if (at >= 0) cycles.push([...path.slice(at), module]);
    if (at >= 0 || done.has(module)) return;
    for (const to of next.get(module) ?? []) visit(to, [...path, module]);
    done.add(module);
  };
  for (const module of next.keys()) visit(module, []);
  return cycles;
};
