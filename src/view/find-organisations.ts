import type { SpeakerKind } from '../model/claim';

/** A speaker as all the claims that name it describe it. */
export interface DescribedSpeaker {
  readonly name: string;
  /** Absent where a reviewer named it. */
  readonly kind?: SpeakerKind | undefined;
  readonly role: string;
}

const acronym = /\b(?:[A-Z]\.){2,}|\b[A-Z]{2,6}\b(?!['’]?[a-z])/gu;
// In a role an organisation stands before a noun or after "of": "WHO director", "head of the WHO". A title does neither: "group CEO", "MP for Bath".
const acronymInRole =
  /(?:\b(?:of|at|for|from|with|in)\s(?:the\s)?)((?:[A-Z]\.){2,}|[A-Z]{2,6}\b)|\b((?:[A-Z]\.){2,}|[A-Z]{2,6}\b)(?=\s(?!(?:of|at|for|from|and|in|on|to|who|designate|elect)\b)\p{L})/gu;
const written: readonly (readonly [RegExp, string])[] = [
  [/\bUnited Nations\b/u, 'UN'],
  [/\bEuropean Union\b/u, 'EU'],
  [/\bWorld Health Organi[sz]ation\b/u, 'WHO'],
  [/\bInternational Monetary Fund\b/u, 'IMF'],
];
// Countries are no source of their own, and "TV presenter" names no organisation.
const noSource = new Set(['TV', 'US', 'UK', 'USA', 'UAE', 'IT', 'HR', 'PR', 'AI']);

const within = (words: string, name: string): boolean => ` ${words} `.includes(` ${name} `);

/** The organisations a speaker speaks for, short names first, from its name and role: "UN humanitarian chief" gives UN, "chairman" none. `bodies` are the speakers of the article that are no persons: "Karrow Council leader" gives one of these, where there is one. */
export const findOrganisations = (
  { name, kind, role }: DescribedSpeaker,
  bodies: readonly string[],
): readonly string[] => {
  const isPerson = kind === 'person' || (kind === undefined && role !== '');
  const spelled = isPerson ? role : `${name} ${role}`;
  const known = written.filter(([spelling]) => spelling.test(spelled)).map(([, short]) => short);
  const ofRole = [...role.matchAll(acronymInRole)].map(([, after, before]) => after ?? before ?? '');
  const ofName = isPerson ? [] : (name.match(acronym) ?? []);
  const short = [...ofName, ...ofRole]
    .map((found) => found.replace(/\./gu, ''))
    .filter((found) => !noSource.has(found));
  return [...new Set([...short, ...known, ...bodies.filter((body) => within(role, body))])];
};
