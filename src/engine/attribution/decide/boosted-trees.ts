/** Gradient boosted regression trees, flat: node `n` asks `x[feature[n]] <= threshold[n]` and goes to `left[n]` or the node after it; a leaf has feature -1 and its value in `threshold`. */
export interface BoostedTrees {
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  /** Index of the right child; the left child is the next node. */
  readonly right: Int32Array;
}

/** The sum of all trees' leaves for one row of features. */
export const treeScore = ({ roots, feature, threshold, right }: BoostedTrees, row: ArrayLike<number>): number => {
  let sum = 0;
  for (const root of roots) {
    let node = root;
    for (let f = feature[node] ?? -1; f >= 0; f = feature[node] ?? -1)
      node = (row[f] ?? 0) <= (threshold[node] ?? 0) ? node + 1 : (right[node] ?? 0);
    sum += threshold[node] ?? 0;
  }
  return sum;
};
