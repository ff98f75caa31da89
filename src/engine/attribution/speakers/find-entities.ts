import { BODY_NOUNS, DOCUMENT_NOUNS } from '../../lexicon/cues';
import { BODY_HEADS } from '../../lexicon/speaker-nouns';
import { BODY_NAME_ENDS, GENDERED_TITLES, HONORIFICS, KNOWN_ACRONYMS, NAME_PARTICLES } from '../../lexicon/titles';
import type { Reading } from '../words/reading';
import { callsBody, callsPerson } from './calls';
import type { Entity } from './entity';
import { findNames } from './find-names';
import { appositionAfter, appositionBefore, bracketed } from './find-post';
import { openingBody } from './hint-at-body';
import { seenWords } from './is-name';
import type { ReadName } from './read-name';
import { camel, genderOf, weighKind } from './weigh-kind';

/** The entities of one reading and which of them each phrase names. */
export interface Entities {
  readonly all: readonly Entity[];
  readonly ofPhrase: ReadonlyMap<number, Entity>;
  readonly names: ReadonlyMap<number, ReadName>;
  /** Whom a phrase names that ends in another noun: "Tom Reyes" in "Tom Reyes's boat". */
  readonly inside: ReadonlyMap<number, Entity>;
  /** For phrases that are a part of a longer name ("Disease Control" in "Centre for Disease Control") the phrase that begins it. */
  readonly wholes: ReadonlyMap<number, number>;
  /** The entity that a name or its short form leads to; undefined where the article names none so. */
  readonly called: (name: string) => Entity | undefined;
}

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  prof: 'professor',
  dr: 'doctor',
  insp: 'inspector',
  det: 'detective',
  cllr: 'councillor',
};

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/gu, '')
    .toLowerCase();
const tokens = (name: string): string[] =>
  fold(name)
    .split(/[\s.]+/u)
    .filter((w) => w.length > 1 && !HONORIFICS.has(w));
const titleOf = ({ before }: ReadName): string => before.toLowerCase().split(/\s+/u).at(-1)?.replace(/\.$/u, '') ?? '';
const initials = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('');

/** Groups the named phrases of a reading into entities: same name, surname of a known person, short form of a known body. */
export const findEntities = (reading: Reading): Entities => {
  const { words, phrases } = reading;
  const all: Entity[] = [];
  const byKey = new Map<string, Entity>();
  const bySurname = new Map<string, Entity[]>();
  const ofPhrase = new Map<number, Entity>();
  const inside = new Map<number, Entity>();
  const seen = seenWords(reading);
  const { ofPhrase: names, wholes, hidden } = findNames(reading, seen);
  // Longer names first, so that every short form finds the fullest one wherever it stands.
  const order = [...names, ...hidden.map(([p, read]) => [-1 - p, read] as const)].sort(
    ([p, a], [q, b]) => tokens(b.name).length - tokens(a.name).length || Number(p < 0) - Number(q < 0) || p - q,
  );
  for (const [index, read] of order) {
    const pieces = tokens(read.name);
    const key = pieces.join(' ');
    const last = pieces.at(-1) ?? fold(read.name);
    let entity = byKey.get(key) ?? byKey.get(fold(read.name));
    const title = titleOf(read);
    const gender = GENDERED_TITLES.get(title) ?? null;
    // "Mrs Dowling" is not the Stuart Dowling named before her.
    const kin = pieces.length === 1 && gender ? bySurname.get(last) : undefined;
    const fits = (e: Entity): 'he' | 'she' | null => e.pronoun ?? genderOf(e.name);
    if (kin) entity ??= kin.find((e) => fits(e) === gender) ?? kin.find((e) => fits(e) === null);
    else if (!entity && pieces.length === 1) entity = byKey.get(`~${last}`) ?? byKey.get(`^${last}`);
    if (!entity && /^(?:\p{Lu}\.?){2,7}$/u.test(read.name)) entity = byKey.get(`#${read.name.replaceAll('.', '')}`);
    if (!entity) {
      const short = bracketed(words, read.run.last);
      entity = {
        name: short ? `${read.name} (${short})` : read.name,
        kind: read.kind,
        role: '',
        title: '',
        affiliation: new Set(),
        pronoun: null,
        mentions: [],
      };
      all.push(entity);
      byKey.set(key || fold(read.name), entity);
      if (short) {
        byKey.set(fold(short), entity);
        entity.kind = 'organisation';
      }
      if (pieces.length > 1) {
        const bearers = bySurname.get(last);
        if (bearers) bearers.push(entity);
        else bySurname.set(last, [entity]);
        if (!byKey.has(`~${last}`)) byKey.set(`~${last}`, entity);
        // "Van der Laan" is Joost van der Laan.
        const particle = pieces.findIndex((w, i) => i > 0 && i < pieces.length - 1 && NAME_PARTICLES.has(w));
        const surname = particle > 0 ? pieces.slice(particle).join(' ') : '';
        if (surname && read.kind !== 'organisation' && !byKey.has(surname)) byKey.set(surname, entity);
        // "Inés Ortiz Valdés" is "Ortiz" later.
        const middle =
          pieces.length === 3 && read.kind !== 'organisation' && genderOf(read.name) ? `~${pieces[1]}` : '';
        if (middle && !byKey.has(middle)) byKey.set(middle, entity);
        if (!byKey.has(`^${pieces[0]}`) && (read.kind !== 'organisation' || BODY_NAME_ENDS.has(last)))
          byKey.set(`^${pieces[0]}`, entity);
        const letters = initials(read.name);
        if (letters.length > 1 && !byKey.has(`#${letters}`) && read.kind !== 'person') byKey.set(`#${letters}`, entity);
      }
    }
    if (index >= 0) {
      ofPhrase.set(index, entity);
      entity.mentions.push(index);
    } else inside.set(-1 - index, entity);
    // A label in capitals ("ROWE: …") is no acronym where it is somebody's surname.
    const shouted = pieces.length === 1 && tokens(entity.name).length > 1 && fold(entity.name).endsWith(` ${last}`);
    if (read.kind !== 'either' && entity.kind === 'either' && !shouted) entity.kind = read.kind;
    const phrase = phrases[index];
    if (!phrase) continue;
    if (gender) entity.pronoun = gender;
    if (HONORIFICS.has(title)) entity.title = WRITTEN_OUT[title] ?? title;
    const follows = words[read.run.last + 1];
    const age = words[read.run.last + 2];
    if (
      /^[,(]$/u.test(follows?.lower ?? '') &&
      age?.tag === 'NUM' &&
      /^\d\d$/u.test(age.text) &&
      entity.kind === 'either'
    )
      entity.kind = 'person';
    if (
      words[read.run.last + 1]?.text === ':' &&
      words[phrase.first - 1]?.block !== words[phrase.first]?.block &&
      /^\p{Lu}{3,}$/u.test(words[read.run.last]?.text ?? '') &&
      !KNOWN_ACRONYMS.has(read.name) &&
      reading.blocks[words[phrase.first]?.block ?? -1]?.role === 'paragraph'
    )
      entity.kind = 'person';
    const opening = openingBody(reading, phrase);
    const honour = /^(?:mr|mrs|ms|miss|dr|sen|rep|gov|prof)\.?$/iu.test(read.before);
    const after = honour ? '' : appositionAfter(reading, phrase);
    const post = honour ? '' : after || read.before || appositionBefore(reading, phrase);
    // "the Nairobi-based Clean Track Desk": what only describes is no post.
    const calls = after !== '' || post !== read.before || callsPerson(post.toLowerCase().split(/\s+/u).at(-1) ?? '');
    const role = post !== '' && opening !== '' && !/\p{Lu}/u.test(post) ? `${opening} ${post}` : post;
    if (role.length > entity.role.length && role.length < 90 && (calls || /\p{Lu}/u.test(role) || callsBody(role))) {
      entity.role = role;
      const body =
        role
          .toLowerCase()
          .split(/\s+(?:of|for|in|that|which|who|whose|at|from|to|by|on|based|run|with)\s+/u)[0]
          ?.split(/\s+/u)
          .at(-1) ?? '';
      if (entity.kind === 'either' && tokens(read.name).length < 5 && /\p{L}{3}/u.test(role)) {
        if (!genderOf(read.name) && (BODY_NOUNS.has(body) || BODY_HEADS.has(body) || callsBody(body)))
          entity.kind = 'organisation';
        // "RoadBase, the national register, …"
        else if (calls && camel(read.name)) entity.kind = DOCUMENT_NOUNS.has(body) ? 'document' : 'organisation';
        // "The owner, Zarechny Coal": an owner may be either.
        else if (calls && !/^(?:owner|operator|maker|provider|contractor|sponsor|host|partner)$/u.test(body))
          entity.kind = 'person';
      }
    }
    for (const word of tokens(`${read.before} ${role}`)) entity.affiliation.add(word);
  }
  for (const entity of all) {
    entity.mentions.sort((a, b) => a - b);
    const known = KNOWN_ACRONYMS.get(entity.name);
    if (known) {
      entity.name = known;
      entity.kind = 'organisation';
    }
    if (entity.kind === 'either') entity.kind = weighKind(reading, entity, names, seen);
    if (entity.kind !== 'organisation') entity.pronoun ??= genderOf(entity.name);
    for (const w of [...entity.affiliation]) {
      const body = byKey.get(w);
      if (body) for (const part of [...tokens(body.name), w]) entity.affiliation.add(part);
    }
  }
  const called = (name: string): Entity | undefined => {
    const pieces = tokens(name);
    const last = pieces.at(-1) ?? '';
    const short = pieces.length === 1 ? (byKey.get(`~${last}`) ?? byKey.get(`^${last}`)) : undefined;
    return byKey.get(pieces.join(' ')) ?? byKey.get(fold(name)) ?? short ?? byKey.get(`#${name.replaceAll('.', '')}`);
  };
  return { all, ofPhrase, names, inside, wholes, called };
};
