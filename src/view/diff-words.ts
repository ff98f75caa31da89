/** A run of words that both texts share, or that only this one has. */
export interface WordRun {
  readonly text: string;
  readonly differs: boolean;
}

const tokens = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}'’.,]*[\p{L}\p{N}]|[^\s]/gu) ?? [];

/** Lengths of the longest common subsequences of every pair of tails. */
const commonLengths = (a: readonly string[], b: readonly string[]): Uint16Array[] => {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const below = table[i + 1];
      const row = table[i];
      if (below === undefined || row === undefined) continue;
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
};

const joinRuns = (words: readonly WordRun[]): WordRun[] => {
  const runs: WordRun[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.differs === word.differs) runs[runs.length - 1] = { ...last, text: last.text + word.text };
    else runs.push(word);
  }
  return runs;
};

/** The words of two sentences with those told apart that the other has not (longest common subsequence of words, as diff does). */
export const diffWords = (old: string, now: string): { readonly old: WordRun[]; readonly now: WordRun[] } => {
  const [a, b] = [tokens(old), tokens(now)];
  const table = commonLengths(a, b);
  const before: WordRun[] = [];
  const after: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      before.push({ text: left, differs: false });
      after.push({ text: right, differs: false });
      i += 1;
      j += 1;
    } else if (right === undefined || (left !== undefined && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      before.push({ text: left ?? '', differs: true });
      i += 1;
    } else {
      after.push({ text: right, differs: true });
      j += 1;
    }
  }
  return { old: joinRuns(before), now: joinRuns(after) };
};
