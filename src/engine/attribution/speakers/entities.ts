import type { SpeakerKind } from '../../../model/claim';
import { DOCUMENT_NOUNS } from '../../lexicon/cues';
import { BODY_HEADS, DEMONYMS, POSTS } from '../../lexicon/speaker-nouns';
import { BODY_NAME_ENDS, GENDERED_TITLES, HONORIFICS, KNOWN_ACRONYMS, WRITTEN_OUT } from '../../lexicon/titles';
import { singular } from '../../nouns/plurals';
import { inHeadline } from '../words/in-headline';
import { phraseClass } from '../words/phrase-class';
import type { NounPhrase, Reading } from '../words/reading';
import { findPost, postOver } from './find-post';
import { fold, genderOf, weighKind } from './kinds';
import { callsBody, callsPerson, endOfBody, isCapital, isGiven, type ReadName, readName } from './read-name';

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
export interface Entities {
  readonly all: readonly Entity[];
  readonly ofPhrase: ReadonlyMap<number, Entity>;
  readonly names: ReadonlyMap<number, ReadName>;
  /** For phrases that are a part of a longer name ("Disease Control" in "Centre for Disease Control") the phrase that begins it. */
  readonly wholes: ReadonlyMap<number, number>;
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

/** Words that stand in lower case anywhere, so that a capital at a sentence's head says nothing, and words with a capital of their own. */
const readSeen = (reading: Reading): { readonly lower: ReadonlySet<string>; readonly capital: ReadonlySet<string> } => {
  const lower = new Set<string>();
  const capital = new Set<string>();
  reading.words.forEach((word, i) => {
    if (inHeadline(reading, i)) return;
    const before = reading.words[i - 1];
    if (/^\p{Ll}/u.test(word.text)) lower.add(word.lower);
    else if (isCapital(word.text) && before?.sentence === word.sentence && /[\p{L}\p{N},]$/u.test(before.text))
      capital.add(word.lower);
  });
  return { lower, capital };
};

/** "Investors see …", "the Conservator", "the Dane": a capital that makes no name. */
const isNoName = (
  { words }: Reading,
  phrase: NounPhrase,
  { run, name, before }: ReadName,
  seen: ReturnType<typeof readSeen>,
): boolean => {
  const word = words[run.first];
  if (!word || KNOWN_ACRONYMS.has(name)) return word === undefined;
  const lower = word.lower.replace(/\.$/u, '');
  if (
    words
      .slice(run.first, run.last + 1)
      .every((w) => w.tag === 'PUNCT' || HONORIFICS.has(w.lower) || POSTS.has(w.lower))
  )
    return run.last > run.first || /^(?:.*\p{Lu}|\P{L}*$)/u.test(before);
  if (run.last > run.first) return false;
  if (/^(?:DET|NUM)$/u.test(words[phrase.first]?.tag ?? '') && DEMONYMS.has(lower)) return true;
  const outer = words[run.first - 1];
  if (!/^\p{Lu}\p{Ll}/u.test(word.text) || (outer?.sentence === word.sentence && !/^[•*"“‘'«–—:-]$/u.test(outer.text)))
    return false;
  const one = singular(lower);
  if (one !== lower && callsPerson(one)) return !seen.capital.has(word.lower) || POSTS.has(one);
  if (seen.capital.has(word.lower)) return false;
  return (
    word.tag === 'NOUN' ||
    word.tag === 'ADJ' ||
    seen.lower.has(word.lower) ||
    DOCUMENT_NOUNS.has(one) ||
    BODY_HEADS.has(one)
  );
};

/** "LUMBRIDGE (ANP) — …": a phrase before the dash that a paragraph's place line ends with. */
const isDateline = ({ words, blocks, text }: Reading, phrase: NounPhrase): boolean => {
  const block = blocks[words[phrase.first]?.block ?? -1];
  if (block?.role !== 'paragraph' || phrase.start - block.start > 60) return false;
  return (
    /^\s*\p{Lu}{3,}[^.:"“”]{0,60}\s[—–-]\s/u.test(text.slice(block.start, block.start + 90)) &&
    /^[^.:"“”a-z]{0,60}\s[—–-]\s/u.test(text.slice(phrase.end, phrase.end + 64))
  );
};

/** Every name of a reading by its phrase: what the phrase ends in, over "of", "for" and "and" to the end of a body's name. */
const findNames = (reading: Reading, seen: ReturnType<typeof readSeen>): Pick<Entities, 'names' | 'wholes'> => {
  const { words, phrases, phraseOf, text } = reading;
  const names = new Map<number, ReadName>();
  const wholes = new Map<number, number>();
  phrases.forEach((phrase, index) => {
    if (phrase.form === 'pronoun' || wholes.has(index) || phraseClass(reading, phrase) === 'date') return;
    let read = readName(reading, phrase);
    if (!read) return;
    // "Hector Ruiz" where the tagger took the given name at a sentence's head for a verb.
    const given = words[read.run.first - 1];
    if (
      given &&
      given.sentence === words[read.run.first]?.sentence &&
      isCapital(given.text) &&
      isGiven(given.lower) &&
      (phraseOf[read.run.first - 1] ?? -1) < 0 &&
      read.before === ''
    ) {
      const run = { first: read.run.first - 1, last: read.run.last };
      read = { ...read, run, name: text.slice(given.start, words[run.last]?.end ?? given.end), kind: 'person' };
    }
    if (isNoName(reading, phrase, read, seen) || isDateline(reading, phrase)) return;
    const last = inHeadline(reading, read.run.last) ? read.run.last : endOfBody(reading, read.run);
    if (last > read.run.last) {
      for (let i = read.run.last + 1; i <= last; i++) {
        const p = phraseOf[i] ?? -1;
        if (p >= 0 && p !== index) wholes.set(p, index);
      }
      const surname = last === read.run.first + 1 && isGiven(words[read.run.first]?.lower ?? '');
      const name = text.slice(words[read.run.first]?.start ?? 0, words[last]?.end ?? 0).replace(/\s+/gu, ' ');
      read = { ...read, run: { first: read.run.first, last }, name, kind: surname ? 'person' : 'organisation' };
    }
    names.set(index, read);
  });
  return { names, wholes };
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
