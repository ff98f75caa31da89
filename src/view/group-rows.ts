import { groupBy } from '../model/group-by';
import { unattributed } from '../model/mode-labels';
import type { Grouping } from '../model/view-state';
import { ownVoice, speakerKey, verdictKey } from './filter-rows';
import { isCounted, isJudged } from './is-judged';
import type { ClaimRow } from './row';
import { signs } from './verdict-sign';

/** Rows that stand together under a heading. */
export interface Group {
  readonly key: string;
  readonly label: string;
  /** The place of its first row among the claims in order. */
  readonly from: number;
  readonly count: number;
  /** How many of its rows count, dismissed ones not, and how many of these are judged. */
  readonly total: number;
  readonly judged: number;
}

const articleKey = (row: ClaimRow): string => row.article;

const keys = { speaker: speakerKey, verdict: verdictKey, article: articleKey } as const;
const verdictTurn = Object.keys(signs);

const labelOf = (grouping: NonNullable<Grouping>, row: ClaimRow): string => {
  if (grouping === 'article') return row.title || 'Untitled';
  return grouping === 'verdict' ? signs[verdictKey(row)].label : (row.speaker ?? unattributed);
};

/** The rows with those of a group side by side, each group's rows keeping their order: speakers by how much they say with own voice last, verdicts as they are listed, articles as they come; with `isSorted` the groups come in the order of their first rows. */
export const groupRows = (
  rows: readonly ClaimRow[],
  grouping: NonNullable<Grouping>,
  isSorted: boolean,
): { readonly rows: readonly ClaimRow[]; readonly groups: readonly Group[] } => {
  const byKey = groupBy(rows, keys[grouping]);
  const met = [...byKey];
  if (!isSorted && grouping === 'speaker')
    met.sort(([a, own], [b, other]) => Number(a === ownVoice) - Number(b === ownVoice) || other.length - own.length);
  if (!isSorted && grouping === 'verdict') met.sort(([a], [b]) => verdictTurn.indexOf(a) - verdictTurn.indexOf(b));
  let from = 0;
  const groups = met.map(([key, own]): Group => {
    const counted = own.filter(isCounted);
    const group = {
      key,
      label: labelOf(grouping, own[0] as ClaimRow),
      from,
      count: own.length,
      total: counted.length,
      judged: counted.filter(isJudged).length,
    };
    from += own.length;
    return group;
  });
  return { rows: met.flatMap(([, own]) => own), groups };
};
