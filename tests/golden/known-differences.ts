/** What the engine still reads otherwise than a person, by article: strike out what is mended, add nothing without a reason. */
export const knownDifferences: Readonly<Record<string, readonly string[]>> = {};
