import type { BoostedTrees } from '../../src/engine/attribution/decide/boosted-trees';

/** Rows in groups; in each group exactly the marked rows are right and a softmax over the group's scores is fitted. */
export interface GroupedRows {
  readonly features: number;
  readonly rows: readonly Float32Array[];
  /** First row of each group, and one past the last. */
  readonly groups: Int32Array;
  readonly right: Uint8Array;
  /** Weight of each group. */
  readonly weight: Float32Array;
}

/** How the trees are grown. */
export interface TreeOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly leastWeight: number;
  readonly lambda: number;
  /** Share of the features that each tree may look at. */
  readonly columns: number;
  /** Share of the groups that each tree is grown on (stochastic boosting, Friedman 2002). */
  readonly sample: number;
}

const BINS = 64;

const binEdges = (rows: readonly Float32Array[], feature: number): Float32Array => {
  const step = Math.max(1, Math.floor(rows.length / 20000));
  const values: number[] = [];
  for (let i = 0; i < rows.length; i += step) values.push(rows[i]?.[feature] ?? 0);
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  if (distinct.length <= BINS)
    return Float32Array.from(distinct.slice(0, -1).map((v, i) => (v + (distinct[i + 1] ?? v)) / 2));
  values.sort((a, b) => a - b);
  const edges = new Set<number>();
  for (let b = 1; b < BINS; b++) edges.add(values[Math.floor((b * values.length) / BINS)] ?? 0);
  return Float32Array.from([...edges].sort((a, b) => a - b));
};

const binOf = (edges: Float32Array, value: number): number => {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
};

interface Grown {
  feature: number[];
  threshold: number[];
  right: number[];
}

/** Grows boosted trees (Friedman 2001, second-order steps, histograms) for a listwise softmax; deterministic. */
export const fitTrees = (data: GroupedRows, options: TreeOptions): BoostedTrees => {
  const { rows, groups, right: isRight, weight } = data;
  const n = rows.length;
  const edges = Array.from({ length: data.features }, (_, f) => binEdges(rows, f));
  const bins = edges.map((e, f) => Uint8Array.from({ length: n }, (_, i) => binOf(e, rows[i]?.[f] ?? 0)));
  const score = new Float64Array(n);
  const g = new Float64Array(n);
  const h = new Float64Array(n);
  const index = new Int32Array(n);
  const spare = new Int32Array(n);
  const grown: Grown = { feature: [], threshold: [], right: [] };
  const roots: number[] = [];
  let seed = 7;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };

  const gradients = (): void => {
    for (let k = 0; k + 1 < groups.length; k++) {
      const from = groups[k] ?? 0;
      const to = groups[k + 1] ?? 0;
      let top = -Infinity;
      for (let i = from; i < to; i++) top = Math.max(top, score[i] ?? 0);
      let total = 0;
      let good = 0;
      for (let i = from; i < to; i++) {
        const e = Math.exp((score[i] ?? 0) - top);
        total += e;
        if (isRight[i]) good += e;
      }
      const w = weight[k] ?? 1;
      for (let i = from; i < to; i++) {
        const e = Math.exp((score[i] ?? 0) - top);
        const p = e / total;
        const want = isRight[i] ? e / Math.max(good, 1e-12) : 0;
        g[i] = w * (p - want);
        h[i] = w * Math.max(p * (1 - p), 0.02);
      }
    }
  };

  const width = BINS + 1;
  /** Sums of gradients and curvatures by feature and bin over the rows of one node. */
  const histogram = (from: number, to: number, columns: readonly number[]): Float64Array => {
    const sums = new Float64Array(data.features * width * 2);
    for (const f of columns) {
      const column = bins[f];
      if (!column || (edges[f]?.length ?? 0) === 0) continue;
      const base = f * width * 2;
      for (let k = from; k < to; k++) {
        const i = index[k] ?? 0;
        const at = base + 2 * (column[i] ?? 0);
        sums[at] = (sums[at] ?? 0) + (g[i] ?? 0);
        sums[at + 1] = (sums[at + 1] ?? 0) + (h[i] ?? 0);
      }
    }
    return sums;
  };

  const bestSplit = (
    sums: Float64Array,
    columns: readonly number[],
    G: number,
    H: number,
  ): { f: number; bin: number } | null => {
    let best = 1e-3;
    let found: { f: number; bin: number } | null = null;
    const parent = (G * G) / (H + options.lambda);
    for (const f of columns) {
      const size = edges[f]?.length ?? 0;
      let gl = 0;
      let hl = 0;
      for (let b = 0; b < size; b++) {
        gl += sums[f * width * 2 + 2 * b] ?? 0;
        hl += sums[f * width * 2 + 2 * b + 1] ?? 0;
        const hr = H - hl;
        if (hl < options.leastWeight || hr < options.leastWeight) continue;
        const gain = (gl * gl) / (hl + options.lambda) + ((G - gl) * (G - gl)) / (hr + options.lambda) - parent;
        if (gain > best) {
          best = gain;
          found = { f, bin: b };
        }
      }
    }
    return found;
  };

  const grow = (
    from: number,
    to: number,
    depth: number,
    columns: readonly number[],
    given: Float64Array | null,
  ): void => {
    const node = grown.feature.length;
    grown.feature.push(-1);
    grown.threshold.push(0);
    grown.right.push(0);
    let G = 0;
    let H = 0;
    for (let k = from; k < to; k++) {
      const i = index[k] ?? 0;
      G += g[i] ?? 0;
      H += h[i] ?? 0;
    }
    const sums = depth === 0 || H < 2 * options.leastWeight ? null : (given ?? histogram(from, to, columns));
    const split = sums && bestSplit(sums, columns, G, H);
    if (!sums || !split) {
      const value = (-options.rate * G) / (H + options.lambda);
      grown.threshold[node] = value;
      for (let k = from; k < to; k++) {
        const i = index[k] ?? 0;
        score[i] = (score[i] ?? 0) + value;
      }
      return;
    }
    const column = bins[split.f] ?? new Uint8Array();
    let low = from;
    let high = 0;
    for (let k = from; k < to; k++) {
      const i = index[k] ?? 0;
      if ((column[i] ?? 0) <= split.bin) index[low++] = i;
      else spare[high++] = i;
    }
    index.set(spare.subarray(0, high), low);
    grown.feature[node] = split.f;
    grown.threshold[node] = edges[split.f]?.[split.bin] ?? 0;
    // The larger child's sums are the parent's less the smaller child's.
    let left: Float64Array | null = null;
    let right: Float64Array | null = null;
    if (depth > 1) {
      const small = low - from < to - low ? histogram(from, low, columns) : histogram(low, to, columns);
      const large = sums;
      for (let i = 0; i < large.length; i++) large[i] = (large[i] ?? 0) - (small[i] ?? 0);
      [left, right] = low - from < to - low ? [small, large] : [large, small];
    }
    grow(from, low, depth - 1, columns, left);
    grown.right[node] = grown.feature.length;
    grow(low, to, depth - 1, columns, right);
  };

  for (let tree = 0; tree < options.trees; tree++) {
    gradients();
    let taken = 0;
    let left = n;
    for (let k = 0; k + 1 < groups.length; k++) {
      const take = random() < options.sample;
      for (let i = groups[k] ?? 0; i < (groups[k + 1] ?? 0); i++) {
        if (take) index[taken++] = i;
        else spare[--left] = i;
      }
    }
    const rest = spare.slice(left);
    const root = grown.feature.length;
    roots.push(root);
    const columns = edges.flatMap((_, f) => (random() < options.columns ? [f] : []));
    grow(0, taken, options.depth, columns, null);
    for (const i of rest) {
      let node = root;
      for (let f = grown.feature[node] ?? -1; f >= 0; f = grown.feature[node] ?? -1)
        node = (rows[i]?.[f] ?? 0) <= (grown.threshold[node] ?? 0) ? node + 1 : (grown.right[node] ?? 0);
      score[i] = (score[i] ?? 0) + (grown.threshold[node] ?? 0);
    }
  }
  return {
    roots: Int32Array.from(roots),
    feature: Int16Array.from(grown.feature),
    threshold: Float32Array.from(grown.threshold),
    right: Int32Array.from(grown.right),
  };
};
