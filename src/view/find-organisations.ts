import type { Speaker } from '../model/claim';

const acronym = /\b(?:[A-Z]\.){2,}|\b[A-Z]{2,6}\b(?!['’]?[a-z])/gu;
const written: readonly (readonly [RegExp, string])[] = [
  [/\bUnited Nations\b/u, 'UN'],
  [/\bEuropean Union\b/u, 'EU'],
  [/\bWorld Health Organi[sz]ation\b/u, 'WHO'],
  [/\bInternational Monetary Fund\b/u, 'IMF'],
];
// Places and titles that stand in a role in capitals are no source of their own.
const noSource = new Set([
  'CEO',
  'CFO',
  'COO',
  'CTO',
  'MP',
  'MEP',
  'PM',
  'DR',
  'PHD',
  'QC',
  'KC',
  'TV',
  'US',
  'UK',
  'USA',
  'UAE',
  'VP',
]);
const namePhrase = /\b(?:[A-Z][\p{L}’'-]+)(?:\s+(?:of\s+(?:the\s+)?|and\s+|for\s+)?[A-Z][\p{L}’'-]+)*/gu;

const find = (speaker: Speaker): readonly string[] => {
  const role = speaker.role ?? '';
  const isPerson = speaker.kind === 'person';
  const words = isPerson ? role : `${speaker.name} ${role}`;
  const known = written.filter(([spelling]) => spelling.test(words)).map(([, short]) => short);
  const short = (words.match(acronym) ?? [])
    .map((found) => found.replace(/\./gu, ''))
    .filter((found) => !noSource.has(found));
  const named = (role.match(namePhrase) ?? []).filter((phrase) => phrase.length > 3 && phrase !== phrase.toUpperCase());
  const itself = speaker.kind === 'organisation' ? [speaker.name] : [];
  return [...new Set([...short, ...known, ...itself, ...named])];
};

const known = new WeakMap<Speaker, readonly string[]>();

/** The organisations a speaker speaks for, short names first: from the name and role ("UN humanitarian chief" gives UN; "Al Jazeera reporter" gives Al Jazeera). */
export const findOrganisations = (speaker: Speaker): readonly string[] => {
  const found = known.get(speaker) ?? find(speaker);
  known.set(speaker, found);
  return found;
};
