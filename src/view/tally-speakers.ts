import { groupBy } from '../model/group-by';
import { perVerdict, type VerdictName } from '../model/verdicts';
import { ownVoice, speakerKey } from './filter-rows';
import { isCounted } from './is-judged';
import type { ClaimRow } from './row';
import { sourceLabel } from './source-of';

/** One speaker over all the claims in view; `key` is what the filter calls them. */
export interface SpeakerTally extends Readonly<Record<VerdictName, number>> {
  /** The resolved name, or `own-voice`. */
  readonly key: string;
  /** Null is the articles' own voice. */
  readonly name: string | null;
  /** As the chart of speakers has it: "officials (unnamed)". */
  readonly label: string;
  /** The role named most often; empty where none is. */
  readonly role: string;
  readonly articles: number;
  readonly claims: number;
  /** Claims without a verdict on the words that stand there now. */
  readonly open: number;
}

/** What the table of speakers can be ordered by. */
export type SpeakerColumn = Exclude<keyof SpeakerTally, 'key' | 'label'>;

const mostOften = (counts: ReadonlyMap<string, number>): string =>
  [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0] as const)[0];

const tally = (key: string, rows: readonly ClaimRow[]): SpeakerTally => {
  const roles = new Map<string, number>();
  const found = { ...perVerdict(() => 0), open: 0 };
  const articles = new Set<string>();
  for (const { article, role, verdict } of rows) {
    articles.add(article);
    if (role !== '') roles.set(role, (roles.get(role) ?? 0) + 1);
    found[verdict?.is ?? 'open'] += 1;
  }
  const name = key === ownVoice ? null : key;
  const isUnnamed = rows.every(({ source }) => source === 'none');
  const label = sourceLabel({ speaker: name, source: isUnnamed ? 'none' : 'named' });
  return { key, name, label, role: mostOften(roles), articles: articles.size, claims: rows.length, ...found };
};

/** Every speaker of the claims given, those in the most articles first, then those with the most claims; dismissed claims do not count. */
export const tallySpeakers = (rows: readonly ClaimRow[]): SpeakerTally[] => {
  const bySpeaker = groupBy(rows.filter(isCounted), speakerKey);
  return [...bySpeaker]
    .map(([key, own]) => tally(key, own))
    .sort((a, b) => b.articles - a.articles || b.claims - a.claims);
};

/** The speakers ordered by a column; the own voice has no name and stands last among names. */
export const orderSpeakers = (
  speakers: readonly SpeakerTally[],
  order: { readonly column: SpeakerColumn; readonly descending: boolean } | null,
  locale: string,
): readonly SpeakerTally[] => {
  if (order === null) return speakers;
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const sign = order.descending ? -1 : 1;
  const readColumn = (speaker: SpeakerTally): string | number | null => speaker[order.column] || null;
  return [...speakers].sort((one, other) => {
    const [a, b] = [readColumn(one), readColumn(other)];
    if (typeof a === 'number' || typeof b === 'number') return sign * (Number(a) - Number(b));
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compare(a, b);
  });
};
