import { describe, expect, it } from 'vitest';
import { findCycles, readImports } from './import-graph';
import { objectTo } from './import-rules';

/** Each forbidden import below `root`/src, as a line that says what to do. */
const objections = (root: string): string[] =>
  readImports(root).flatMap((each) => {
    const objection = objectTo(each);
    return objection === null ? [] : [`${each.from} → ${each.to}: ${objection}`];
  });

describe('the rooms of src import what the map allows', () => {
  it('finds no forbidden import', () => {
    expect(new Set(readImports('.').map(({ from }) => from)).size).toBeGreaterThan(50);
    expect(objections('.')).toEqual([]);
  });

  it('finds no cycle: what two modules need of each other belongs in a third', () => {
    expect(findCycles(readImports('.'))).toEqual([]);
  });

  it('catches each kind of deliberate violation, types-only imports and TSX too', () => {
    expect(objections('tests/structure/violation')).toEqual([
      expect.stringMatching(/^src\/engine\/find\.ts → src\/store\/open\.ts: src\/engine may import model/),
      expect.stringMatching(/^src\/features\/reader\/Reader\.tsx → src\/features\/claims\/Grid\.ts: features meet/),
      expect.stringMatching(/^src\/features\/reader\/Reader\.tsx → dexie: only/),
      expect.stringMatching(/^src\/store\/open\.ts → src\/engine\/find\.ts: the engine runs in the worker/),
    ]);
    expect(findCycles(readImports('tests/structure/violation'))).toEqual([
      ['src/engine/find.ts', 'src/store/open.ts', 'src/engine/find.ts'],
    ]);
  });
});
