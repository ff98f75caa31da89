/** Slots of one hashed weight table (feature hashing, Weinberger et al. 2009). */
export const TABLE_BITS = 18;

/** The slot of a sparse feature: 32-bit FNV-1a folded to the table's size. */
export const hashFeature = (feature: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) & ((1 << TABLE_BITS) - 1);
};

/** The sum of a table's weights over sparse features. */
export const linearScore = (weights: Float32Array, features: readonly string[]): number => {
  let sum = 0;
  for (const feature of features) sum += weights[hashFeature(feature)] ?? 0;
  return sum;
};
