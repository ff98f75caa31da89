import type { SpeakerKind } from '../../../model/claim';
import { BODY_HEADS } from '../../lexicon/speaker-nouns';
import { BODY_NAME_ENDS, GENDERED_TITLES, HONORIFICS, KNOWN_ACRONYMS, WRITTEN_OUT } from '../../lexicon/titles';
import { inHeadline } from '../words/in-headline';
import type { Reading } from '../words/reading';
import { findNames, type Names, readSeen } from './find-names';
import { findPost, postOver } from './find-post';
import { fold, genderOf, weighKind } from './kinds';
import { callsBody, callsPerson, type ReadName } from './read-name';

/** One named person or body of an article. Built once; nothing changes it afterwards. */
export interface Entity {
  /** The fullest name in the article. */
  readonly name: string;
  readonly kind: SpeakerKind | 'either';
  readonly role: string;
  /** The form of address before the name, written out in lower case ("gov." is "governor"); empty where none. */
  readonly title: string;
  readonly pronoun: 'he' | 'she' | null;
  /** Phrase indices, in text order. */
  readonly mentions: readonly number[];
}

/** The entities of one reading and which of them each phrase names. */
export interface Entities extends Names {
  readonly all: readonly Entity[];
  readonly ofPhrase: ReadonlyMap<number, Entity>;
  /** The entity that a name or its short form leads to; undefined where the article names none so. */
  readonly called: (name: string) => Entity | undefined;
}

const tokens = (name: string): string[] =>
  fold(name)
    .split(/[\s.]+/u)
    .filter((w) => w.length > 1 && !HONORIFICS.has(w));
const titleOf = ({ before }: ReadName): string => fold(before).split(/\s+/u).at(-1)?.replace(/\.$/u, '') ?? '';
const initials = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('');

/** The short form in brackets behind a name: "World Food Programme (WFP)"; empty where there is none. */
const bracketed = ({ words }: Reading, last: number): string => {
  const [open, inner, close] = [words[last + 1], words[last + 2], words[last + 3]];
  return open?.text === '(' && close?.text === ')' && inner && /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}s?$/u.test(inner.text)
    ? inner.text
    : '';
};

interface Draft {
  name: string;
  kind: Entity['kind'];
  role: string;
  title: string;
  pronoun: Entity['pronoun'];
  readonly mentions: number[];
}

/** Groups the named phrases of a reading into entities: same name, surname of a known person, short form of a known body. A headline adds no name of its own where the article has the beginning of it. */
export const findEntities = (reading: Reading): Entities => {
  const { phrases, words } = reading;
  const seen = readSeen(reading);
  const { names, wholes } = findNames(reading, seen);
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft>();
  const bySurname = new Map<string, Draft[]>();
  const ofDraft = new Map<number, Draft>();
  const keep = (key: string, draft: Draft): void => {
    if (!byKey.has(key)) byKey.set(key, draft);
  };
  const lookUp = (name: string, gender: Entity['pronoun']): Draft | undefined => {
    const pieces = tokens(name);
    const last = pieces.at(-1) ?? fold(name);
    const exact = byKey.get(pieces.join(' ')) ?? byKey.get(fold(name));
    // "Mrs Dowling" is not the Stuart Dowling named before her.
    const kin = pieces.length === 1 && gender ? bySurname.get(last) : undefined;
    if (kin)
      return (
        kin.find((one) => (one.pronoun ?? genderOf(one.name)) === gender) ??
        kin.find((one) => (one.pronoun ?? genderOf(one.name)) === null) ??
        exact
      );
    const short = pieces.length === 1 ? (byKey.get(`~${last}`) ?? byKey.get(`^${last}`)) : undefined;
    return (
      exact ?? short ?? (/^(?:\p{Lu}\.?){2,7}$/u.test(name) ? byKey.get(`#${name.replaceAll('.', '')}`) : undefined)
    );
  };
  // Longer names first, so that every short form finds the fullest one wherever it stands; headlines last.
  const titled = (p: number): boolean => inHeadline(reading, phrases[p]?.first ?? 0);
  const order = [...names].sort(
    ([p, a], [q, b]) => Number(titled(p)) - Number(titled(q)) || tokens(b.name).length - tokens(a.name).length || p - q,
  );
  for (const [index, read] of order) {
    const phrase = phrases[index];
    if (!phrase) continue;
    const pieces = tokens(read.name);
    const last = pieces.at(-1) ?? fold(read.name);
    const title = titleOf(read);
    const gender = GENDERED_TITLES.get(title) ?? null;
    let draft = lookUp(read.name, gender);
    // "NASA Reconnects": in a headline the longest beginning that the article knows.
    for (let n = read.name.split(' ').length - 1; !draft && titled(index) && n > 0; n--)
      draft = byKey.get(fold(read.name.split(' ').slice(0, n).join(' ')));
    if (!draft) {
      const short = bracketed(reading, read.run.last);
      draft = {
        name: short ? `${read.name} (${short})` : read.name,
        kind: short ? 'organisation' : read.kind,
        role: '',
        title: '',
        pronoun: null,
        mentions: [],
      };
      drafts.push(draft);
      keep(pieces.join(' ') || fold(read.name), draft);
      keep(fold(read.name), draft);
      if (short) keep(fold(short), draft);
      if (pieces.length > 1) {
        const bearers = bySurname.get(last);
        if (bearers) bearers.push(draft);
        else bySurname.set(last, [draft]);
        keep(`~${last}`, draft);
        // "Inés Ortiz Valdés" is "Ortiz" later.
        if (pieces.length === 3 && read.kind !== 'organisation' && genderOf(read.name)) keep(`~${pieces[1]}`, draft);
        if (read.kind !== 'organisation' || BODY_NAME_ENDS.has(last)) keep(`^${pieces[0]}`, draft);
        if (initials(read.name).length > 1 && read.kind !== 'person') keep(`#${initials(read.name)}`, draft);
      }
    }
    ofDraft.set(index, draft);
    draft.mentions.push(index);
    const shouted = pieces.length === 1 && tokens(draft.name).length > 1;
    if (postOver(reading, phrase, read) !== '') draft.kind = 'person';
    if (read.kind !== 'either' && draft.kind === 'either' && !shouted) draft.kind = read.kind;
    if (
      reading.turns.get(words[phrase.first]?.block ?? -1)?.colon === read.run.last + 1 &&
      !KNOWN_ACRONYMS.has(read.name)
    )
      draft.kind = 'person';
    if (gender) draft.pronoun = gender;
    if (HONORIFICS.has(title)) draft.title = WRITTEN_OUT.get(title) ?? title;
    const role = findPost(reading, phrase, read);
    if (
      role.length > draft.role.length &&
      role.length < 90 &&
      (callsPerson(role) || /\p{Lu}/u.test(role) || callsBody(role))
    ) {
      draft.role = role;
      const head =
        fold(role)
          .split(/\s+(?:of|for|in|that|which|who|at|from|to|by|on|with)\s+/u)[0]
          ?.split(/\s+/u)
          .at(-1) ?? '';
      if (draft.kind === 'either' && tokens(read.name).length < 5) {
        if (!genderOf(read.name) && (BODY_HEADS.has(head) || callsBody(head))) draft.kind = 'organisation';
        else if (callsPerson(head) && !/^(?:owner|operator|maker|provider|contractor|sponsor|partner)$/u.test(head))
          draft.kind = 'person';
      }
    }
  }
  const frozen = new Map<Draft, Entity>();
  for (const draft of drafts) {
    draft.mentions.sort((a, b) => a - b);
    const known = KNOWN_ACRONYMS.get(draft.name);
    const mentions = draft.mentions.flatMap((p) => names.get(p) ?? []);
    const kind = known
      ? 'organisation'
      : draft.kind === 'either'
        ? weighKind(reading, draft.name, mentions, (word) => seen.lower.has(word))
        : draft.kind;
    frozen.set(
      draft,
      Object.freeze({
        ...draft,
        name: known ?? draft.name,
        kind,
        pronoun: kind === 'organisation' ? null : (draft.pronoun ?? genderOf(draft.name)),
      }),
    );
  }
  const entityOf = (draft: Draft | undefined): Entity | undefined => (draft ? frozen.get(draft) : undefined);
  const ofPhrase = new Map(
    [...ofDraft].flatMap(([p, draft]) => {
      const entity = entityOf(draft);
      return entity ? [[p, entity] as const] : [];
    }),
  );
  return { all: [...frozen.values()], ofPhrase, names, wholes, called: (name) => entityOf(lookUp(name, null)) };
};

/** A person, or a full name that nothing calls a body. */
export const isPerson = ({ kind, name }: Entity): boolean =>
  kind === 'person' || (kind === 'either' && /^\p{Lu}\S*\s(?:\p{Ll}+\s)*\p{Lu}/u.test(name));
