import type { Grouping } from '../model/view-state';
import type { ClaimIndex } from './claim-index';
import { ownVoice, speakerKey, verdictKey } from './filter-rows';
import { counts, isJudged } from './is-judged';
import type { Order } from './order-rows';
import type { ClaimRow } from './row';
import { verdictLabels } from './verdict-labels';

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
const verdictTurn = Object.keys(verdictLabels);

const labelOf = (grouping: NonNullable<Grouping>, row: ClaimRow): string => {
  if (grouping === 'article') return row.title || 'Untitled';
  return grouping === 'verdict' ? verdictLabels[verdictKey(row)] : (row.speaker ?? 'Own voice');
};

const standing = (row: ClaimRow): string => (counts(row) ? (isJudged(row) ? 'judged' : 'open') : 'out');

/** The order with the rows of a group side by side, each group's rows keeping theirs: speakers by how much they say with own voice last, verdicts as they are listed, articles as they come; with `sorted` the groups come in the order of their first rows. */
export const groupRows = (
  index: ClaimIndex,
  order: Order,
  grouping: NonNullable<Grouping>,
  sorted: boolean,
): { readonly order: Order; readonly groups: readonly Group[] } => {
  const { codes, words } = index.coded(keys[grouping]);
  const places = words.map((): number[] => []);
  const met: number[] = [];
  for (const at of order) {
    const code = codes[at] ?? 0;
    const members = places[code];
    if (members?.length === 0) met.push(code);
    members?.push(at);
  }
  const sizeOf = (code: number): number => places[code]?.length ?? 0;
  const isOwn = (code: number): number => Number(words[code] === ownVoice);
  if (!sorted && grouping === 'speaker') met.sort((a, b) => isOwn(a) - isOwn(b) || sizeOf(b) - sizeOf(a));
  if (!sorted && grouping === 'verdict')
    met.sort((a, b) => verdictTurn.indexOf(words[a] ?? '') - verdictTurn.indexOf(words[b] ?? ''));
  const standings = index.coded(standing);
  const [judgedCode, outCode] = [standings.words.indexOf('judged'), standings.words.indexOf('out')];
  const grouped = new Uint32Array(order.length);
  let from = 0;
  const groups = met.flatMap((code): Group[] => {
    const members = places[code] ?? [];
    const first = index.rows[members[0] ?? 0];
    if (first === undefined) return [];
    const having = (asked: number): number => members.filter((at) => standings.codes[at] === asked).length;
    grouped.set(members, from);
    const group = {
      key: words[code] ?? '',
      label: labelOf(grouping, first),
      from,
      count: members.length,
      total: members.length - having(outCode),
      judged: having(judgedCode),
    };
    from += members.length;
    return [group];
  });
  return { order: grouped, groups };
};
