import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { importRules } from './import-rules';

/** Each forbidden import below `baseDir`'s src, as a line that says what to do. */
const violations = async (baseDir: string): Promise<{ modules: number; lines: string[] }> => {
  const { output } = await cruise(['src'], {
    baseDir,
    ruleSet: { forbidden: importRules },
    validate: true,
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'], exportsFields: ['exports'] },
  });
  if (typeof output === 'string') throw new Error(output);
  const { modules, summary } = output satisfies ICruiseResult;
  const advice = new Map(importRules.map((rule) => [rule.name, rule.comment]));
  return {
    modules: modules.filter(({ source }) => source.startsWith('src/')).length,
    lines: summary.violations.map(({ rule, from, to }) => `${from} → ${to}: ${advice.get(rule.name)} [${rule.name}]`),
  };
};

describe('the rooms of src import what the map allows', () => {
  it('finds no forbidden import and no cycle', async () => {
    const { modules, lines } = await violations('.');
    expect(modules).toBeGreaterThan(20);
    expect(lines).toEqual([]);
  });

  it('catches each kind of deliberate violation, types-only imports too', async () => {
    const { lines } = await violations('tests/structure/violation');
    const caught = lines.map((line) => /\[(.+)\]$/.exec(line)?.[1]).sort();
    expect(caught).toEqual(['engine-imports', 'features-never-meet', 'no-cycles', 'store-imports']);
  });
});
