import type { ClaimRow } from './row';

/** The list as it is shown: the claims, then what is folded away at the end. */
export interface FoldedRows {
  readonly claims: readonly ClaimRow[];
  /** Minor claims and those of related stories, in the order given. */
  readonly folded: readonly ClaimRow[];
}

/** Sets minor claims and related stories' apart, each part keeping its order. */
export const foldRows = (rows: readonly ClaimRow[]): FoldedRows => ({
  claims: rows.filter((row) => row.section === 'claims'),
  folded: rows.filter((row) => row.section !== 'claims'),
});

/** What is folded, in words: "3 minor, 1 in a related headline"; empty where nothing is. */
export const nameFolded = (folded: readonly ClaimRow[]): string => {
  const minor = folded.filter((row) => row.section === 'minor').length;
  const related = folded.length - minor;
  return [
    minor > 0 ? `${minor} minor` : '',
    related === 0 ? '' : related === 1 ? '1 in a related headline' : `${related} in related headlines`,
  ]
    .filter((words) => words !== '')
    .join(', ');
};
