import type { Grouping } from '../model/view-state';
import type { ClaimIndex } from './claim-index';
import { ownVoice, speakerKey, verdictKey } from './filter-rows';
import { isCounted, isJudged } from './is-judged';
import { type Order, sortedBy } from './order-rows';
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
  return grouping === 'verdict' ? signs[verdictKey(row)].label : (row.speaker ?? 'Own voice');
};

const standing = (row: ClaimRow): string => (isCounted(row) ? (isJudged(row) ? 'judged' : 'open') : 'out');

/** The order with the rows of a group side by side, each group's rows keeping theirs: speakers by how much they say with own voice last, verdicts as they are listed, articles as they come; with `sorted` the groups come in the order of their first rows. */
export const groupRows = (
  index: ClaimIndex,
  order: Order,
  grouping: NonNullable<Grouping>,
  sorted: boolean,
): { readonly order: Order; readonly groups: readonly Group[] } => {
  const { codes, words } = index.coded(keys[grouping]);
  const standings = index.coded(standing);
  const [judgedCode, outCode] = [standings.words.indexOf('judged'), standings.words.indexOf('out')];
  const [sizes, judged, out] = [0, 1, 2].map(() => new Uint32Array(words.length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const first = new Uint32Array(words.length);
  const met: number[] = [];
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] ?? 0;
    const code = codes[place] ?? 0;
    const size = sizes[code] ?? 0;
    if (size === 0) {
      met.push(code);
      first[code] = place;
    }
    sizes[code] = size + 1;
    if (standings.codes[place] === judgedCode) judged[code] = (judged[code] ?? 0) + 1;
    else if (standings.codes[place] === outCode) out[code] = (out[code] ?? 0) + 1;
  }
  const isOwn = (code: number): number => Number(words[code] === ownVoice);
  if (!sorted && grouping === 'speaker') met.sort((a, b) => isOwn(a) - isOwn(b) || (sizes[b] ?? 0) - (sizes[a] ?? 0));
  if (!sorted && grouping === 'verdict')
    met.sort((a, b) => verdictTurn.indexOf(words[a] ?? '') - verdictTurn.indexOf(words[b] ?? ''));
  const ranks = new Int32Array(words.length);
  let from = 0;
  const groups = met.map((code, turn): Group => {
    ranks[code] = turn;
    const count = sizes[code] ?? 0;
    const group = {
      key: words[code] ?? '',
      label: labelOf(grouping, index.rows[first[code] ?? 0] as ClaimRow),
      from,
      count,
      total: count - (out[code] ?? 0),
      judged: judged[code] ?? 0,
    };
    from += count;
    return group;
  });
  return { order: sortedBy(order, { codes, ranks, size: met.length }, false), groups };
};
