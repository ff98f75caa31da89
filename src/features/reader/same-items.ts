/** True where two lists hold the same items in the same order. */
export const sameItems = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  a === b || (a.length === b.length && a.every((item, at) => item === b[at]));
