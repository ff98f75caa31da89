import { findOrganisations } from './find-organisations';
import { counts } from './is-judged';
import { type ClaimRow, unknownSpeaker } from './row';

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
  readonly count: number;
  readonly speakers: number;
}

// The shortest account of "whose figures are these": the organisation or the person that stands behind most of them.
const leading = (sourced: readonly ClaimRow[]): Source | null => {
  const names = new Map<string, { count: number; speakers: Set<string> }>();
  for (const { claim } of sourced) {
    const speaker = claim.attribution.speaker;
    if (speaker === null) continue;
    for (const name of new Set([...findOrganisations(speaker), speaker.name])) {
      const found = names.get(name) ?? { count: 0, speakers: new Set() };
      found.count += 1;
      found.speakers.add(speaker.name);
      names.set(name, found);
    }
  }
  const ordered = [...names]
    .map(([name, { count, speakers }]) => ({ name, count, speakers: speakers.size }))
    .sort((a, b) => b.count - a.count || b.speakers - a.speakers || a.name.length - b.name.length);
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
  if (lead.count === total) {
    if (total === 2) return isRest ? `both others are ${whose}` : `both are ${whose}`;
    return `all of ${others} are ${whose}`;
  }
  if (lead.count > 1) return `${count(lead.count)} of ${others} are ${whose}`;
  return `${others} come from ${plural(total, 'speaker', 'speakers')}`;
};

/** The article in one sentence: how many figures, how many name no source, and whose most of the others are ("14 figures; 8 name no source; 5 of the other 6 are the UN's."). Dismissed claims do not count. */
export const summarise = (rows: readonly ClaimRow[]): string => {
  const claims = rows.filter(counts);
  if (claims.length === 0) return 'No figures in this article.';
  if (claims.every((row) => row.speaker === unknownSpeaker))
    return `${plural(claims.length, 'figure', 'figures')}; who says ${claims.length === 1 ? 'it' : 'them'} is not known.`;
  const sourced = claims.filter((row) => row.claim.attribution.speaker !== null);
  const unsourced = claims.length - sourced.length;
  const figures = plural(claims.length, 'figure', 'figures');
  if (sourced.length === 0)
    return `${figures}; ${claims.length === 1 ? 'it names' : 'none names'} ${claims.length === 1 ? 'no' : 'a'} source.`;
  const without =
    unsourced === 0
      ? claims.length === 1
        ? 'it names its source'
        : 'all name a source'
      : `${count(unsourced)} ${unsourced === 1 ? 'names' : 'name'} no source`;
  return `${figures}; ${without}; ${accountFor(sourced, unsourced)}.`;
};
