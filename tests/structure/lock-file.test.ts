import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  readonly packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;

it('locks the binaries of every platform, so that npm ci works on each', () => {
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `${path} wants ${name}: choose a version whose platform packages are all published`),
  );
  expect(missing).toEqual([]);
});

it('names no download address, so that each machine asks the registry it is set up with', () => {
  expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
});

it('names the same Node in README and package.json', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  expect(readFileSync('README.md', 'utf8')).toContain(`Node ${engines.node.replace('>=', '')} or newer`);
});
