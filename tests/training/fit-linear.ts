import { hashFeature, TABLE_BITS } from '../../src/engine/attribution/decide/hash-feature';

/** One choice among options, each with its sparse features; more than one option may be right. A yes-or-no question is a single option. */
export interface Choice {
  readonly options: readonly Int32Array[];
  readonly right: readonly number[];
}

/** Sparse features as distinct slots of the weight table. */
export const slotsOf = (features: readonly string[]): Int32Array => Int32Array.from(new Set(features.map(hashFeature)));

const dot = (weights: Float32Array, slots: Int32Array): number => {
  let sum = 0;
  for (const slot of slots) sum += weights[slot] ?? 0;
  return sum;
};

/** Softmax over the options' scores (logistic for a single option). */
export const probabilities = (weights: Float32Array, options: readonly Int32Array[]): number[] => {
  const scores = options.map((slots) => dot(weights, slots));
  if (scores.length === 1) return [1 / (1 + Math.exp(-(scores[0] ?? 0)))];
  const top = Math.max(...scores);
  const powers = scores.map((s) => Math.exp(s - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / total);
};

/** Fits weights by AdaGrad over the choices in a fixed pseudo-random order; slots seen less than `least` times stay zero. */
export const fitLinear = (
  choices: readonly Choice[],
  { epochs = 6, rate = 0.15, decay = 2e-6, least = 3 } = {},
): Float32Array => {
  const size = 1 << TABLE_BITS;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-2);
  const seen = new Uint16Array(size);
  for (const { options } of choices)
    for (const slots of options) for (const s of slots) seen[s] = Math.min(65535, (seen[s] ?? 0) + 1);
  const order = Uint32Array.from(choices.keys());
  let seed = 12345;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const choice = choices[index];
      if (!choice) continue;
      const p = probabilities(weights, choice.options);
      const single = choice.options.length === 1;
      const mass = choice.right.reduce((sum, r) => sum + (p[r] ?? 0), 0);
      choice.options.forEach((slots, o) => {
        const want = single
          ? choice.right.length > 0
            ? 1
            : 0
          : choice.right.includes(o)
            ? (p[o] ?? 0) / Math.max(1e-9, mass)
            : 0;
        const g = (p[o] ?? 0) - want;
        if (Math.abs(g) < 1e-4) return;
        for (const s of slots) {
          if ((seen[s] ?? 0) < least) continue;
          const w = weights[s] ?? 0;
          const grad = g + decay * w * 1000;
          const square = (squares[s] ?? 0) + grad * grad;
          squares[s] = square;
          weights[s] = w - (rate * grad) / Math.sqrt(square);
        }
      });
    }
  }
  return weights;
};
