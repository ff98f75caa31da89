import { type DescribedSpeaker, findOrganisations } from './find-organisations';
import { isCounted, isJudged } from './is-judged';
import type { ClaimRow } from './row';

/** How far the review is: of the claims that count (dismissed ones do not). */
export interface Coverage {
  readonly total: number;
  readonly judged: number;
  readonly queried: number;
  readonly recheck: number;
  readonly dismissed: number;
}

/** Counts the states of the rows given. */
export const countCoverage = (rows: readonly ClaimRow[]): Coverage => {
  const having = (status: string): number => rows.filter((row) => row.reviewed.status === status).length;
  return {
    total: rows.filter(isCounted).length,
    judged: rows.filter((row) => isCounted(row) && isJudged(row)).length,
    queried: having('queried'),
    recheck: having('recheck'),
    dismissed: having('dismissed'),
  };
};

const count = (many: number): string => many.toLocaleString();
const plural = (number: number, one: string, many: string): string => `${count(number)} ${number === 1 ? one : many}`;

const spokenAsWord = new Set([
  'NATO',
  'NASA',
  'UNICEF',
  'UNESCO',
  'UNHCR',
  'OPEC',
  'OXFAM',
  'FIFA',
  'UEFA',
  'OSHA',
  'FEMA',
  'UNAIDS',
  'ASEAN',
]);
const isAcronym = (name: string): boolean => /^[A-Z]{2,6}$/u.test(name) && !spokenAsWord.has(name);

// "governor" wants an article, "his lawyer" and "two officials" have what stands for one.
const isNoun = (name: string): boolean =>
  /^\p{Ll}/u.test(name) &&
  !/^(?:an?|the|his|her|its|our|their|two|three|some|several|many|d[aeiu]|v[ao]n|al)[ -]/u.test(name);

const owner = (speaker: string): string => {
  const name = speaker === 'Police' ? 'police' : speaker;
  return `${isAcronym(name) || isNoun(name) ? 'the ' : ''}${name}${name.endsWith('s') ? "'" : "'s"}`;
};

interface Source {
  readonly name: string;
  readonly claims: number;
  readonly speakers: number;
  readonly isPerson: boolean;
}

const describe = (sourced: readonly ClaimRow[]): (DescribedSpeaker & { claims: number })[] => {
  const speakers = new Map<string, DescribedSpeaker & { claims: number }>();
  for (const { speaker, role, claim } of sourced) {
    const name = speaker ?? '';
    const known = speakers.get(name);
    const kind = known?.kind ?? claim.attribution.speaker?.kind;
    speakers.set(name, { name, kind, role: known?.role || role, claims: (known?.claims ?? 0) + 1 });
  }
  return [...speakers.values()];
};

// The shortest account of "whose figures are these": the organisation or the person that stands behind most of them. An
// organisation that one person alone speaks for goes by that person's name, as it does everywhere else.
const leading = (sourced: readonly ClaimRow[]): Source | null => {
  const speakers = describe(sourced);
  const bodies = speakers.filter(({ kind }) => kind === 'organisation' || kind === 'group').map(({ name }) => name);
  const sources = new Map<string, Source>();
  for (const speaker of speakers)
    for (const name of new Set([speaker.name, ...findOrganisations(speaker, bodies)])) {
      const { claims = 0, speakers: others = 0, isPerson = false } = sources.get(name) ?? {};
      sources.set(name, {
        name,
        claims: claims + speaker.claims,
        speakers: others + 1,
        isPerson: isPerson || (name === speaker.name && speaker.kind === 'person'),
      });
    }
  const ordered = [...sources.values()].sort(
    (a, b) =>
      b.claims - a.claims ||
      b.speakers - a.speakers ||
      Number(b.isPerson) - Number(a.isPerson) ||
      a.name.length - b.name.length,
  );
  return ordered[0] ?? null;
};

const accountFor = (sourced: readonly ClaimRow[], unsourced: number): string => {
  const total = sourced.length;
  const lead = leading(sourced);
  if (lead === null) return '';
  const whose = owner(lead.name);
  const isRest = unsourced > 0;
  if (total === 1) return isRest ? `the other is ${whose}` : `it is ${whose}`;
  const others = isRest ? `the other ${count(total)}` : `the ${count(total)}`;
  if (lead.claims === total) {
    if (total === 2) return isRest ? `both others are ${whose}` : `both are ${whose}`;
    return `all of ${others} are ${whose}`;
  }
  if (lead.claims > 1) return `${count(lead.claims)} of ${others} are ${whose}`;
  return `${others} come from ${plural(total, 'speaker', 'speakers')}`;
};

/** The article in one sentence: how many figures, how many name no source, and whose most of the others are ("14 figures; 8 name no source; 5 of the other 6 are the UN's."). Dismissed claims do not count. */
export const summarise = (rows: readonly ClaimRow[]): string => {
  const claims = rows.filter(isCounted);
  if (claims.length === 0) return 'No figures in this article.';
  const figures = plural(claims.length, 'figure', 'figures');
  const sourced = claims.filter(({ source }) => source === 'named');
  const unsourced = claims.filter(({ source }) => source === 'none').length;
  const unread = claims.length - sourced.length - unsourced;
  if (unread === claims.length) return `${figures}; who says ${unread === 1 ? 'it' : 'them'} is not known.`;
  if (unsourced === claims.length)
    return `${figures}; ${unsourced === 1 ? 'it names no source' : 'none names a source'}.`;
  const parts = [
    sourced.length === claims.length ? (sourced.length === 1 ? 'it names its source' : 'all name a source') : '',
    unsourced > 0 ? `${count(unsourced)} ${unsourced === 1 ? 'names' : 'name'} no source` : '',
    unread > 0 ? `who says ${count(unread)} is not known` : '',
    accountFor(sourced, claims.length - sourced.length),
  ];
  return `${[figures, ...parts.filter((part) => part !== '')].join('; ')}.`;
};
