import { describe, expect, test } from 'vitest';
import { treeScore } from '../../src/engine/attribution/decide/boosted-trees';
import { TABLE_BITS } from '../../src/engine/attribution/decide/hash-feature';
import { readModel } from '../../src/engine/attribution/model';
import { fitLinear, probabilities, slotsOf } from './fit-linear';
import { fitTrees } from './fit-trees';
import { writeModel } from './write-model';

const options = { trees: 40, depth: 2, rate: 0.3, leastWeight: 0.1, lambda: 1, columns: 1, sample: 1 };

/** Groups of three rows in which the row with both features is right. */
const both = () => {
  const rows: Float32Array[] = [];
  for (let i = 0; i < 200; i++)
    rows.push(Float32Array.from([1, 1]), Float32Array.from([1, 0]), Float32Array.from([0, 1]));
  return fitTrees(
    {
      features: 2,
      rows,
      groups: Int32Array.from({ length: 201 }, (_, i) => 3 * i),
      right: Uint8Array.from(rows, (_, i) => (i % 3 === 0 ? 1 : 0)),
      weight: new Float32Array(200).fill(1),
    },
    options,
  );
};

describe('the weights file', () => {
  test('comes back as it was written, weights to within their eight bits', () => {
    const cue = new Float32Array(1 << TABLE_BITS);
    const source = new Float32Array(1 << TABLE_BITS);
    cue[3] = 1.5;
    cue[200000] = -2;
    source[(1 << TABLE_BITS) - 1] = 0.25;
    const trees = both();
    const model = readModel(writeModel(cue, source, trees, 1.25));
    expect(model.temperature).toBe(1.25);
    expect(model.cue[3]).toBeCloseTo(1.5, 1);
    expect(model.cue[200000]).toBeCloseTo(-2, 1);
    expect(model.cue[4]).toBe(0);
    expect(model.source[(1 << TABLE_BITS) - 1]).toBeCloseTo(0.25, 2);
    for (const row of [
      [0, 1],
      [1, 0],
      [0, 0],
      [1, 1],
    ])
      expect(treeScore(model.scope, row)).toBeCloseTo(treeScore(trees, row), 5);
    expect(model.hash).toMatch(/^[0-9a-f]{16}$/u);
  });

  test('refuses other bytes and a file cut short', () => {
    const bytes = writeModel(new Float32Array(1 << TABLE_BITS), new Float32Array(1 << TABLE_BITS), both(), 1);
    expect(() => readModel(new TextEncoder().encode('<!doctype html>'))).toThrow(/not an attribution model/u);
    expect(() => readModel(bytes.subarray(0, bytes.length - 2))).toThrow();
  });
});

describe('fitting', () => {
  test('trees learn what two features say together', () => {
    const trees = both();
    expect(treeScore(trees, [1, 1])).toBeGreaterThan(treeScore(trees, [0, 1]));
    expect(treeScore(trees, [1, 1])).toBeGreaterThan(treeScore(trees, [1, 0]));
  });

  test('linear weights learn the option that is right, the same every time', () => {
    const choices = Array.from({ length: 60 }, (_, i) => ({
      options: [slotsOf(['good', `n${i % 3}`]), slotsOf(['bad', `n${i % 3}`])],
      right: [0],
    }));
    const weights = fitLinear(choices);
    expect(probabilities(weights, choices[0]?.options ?? [])[0]).toBeGreaterThan(0.9);
    expect(fitLinear(choices)).toEqual(weights);
  });
});
