import type { Speaker, SpeakerKind } from '../../../model/claim';
import { BODY_NOUNS } from '../../lexicon/cues';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { DEMONYMS, POSTS } from '../../lexicon/speaker-nouns';
import { HONORIFICS } from '../../lexicon/titles';
import type { NounPhrase, Reading } from '../words/reading';
import type { Entity } from './entity';
import { findAntecedent } from './find-antecedent';
import type { Entities } from './find-entities';
import { bodyInFocus, personInFocus } from './find-in-focus';
import { findOwner } from './find-owner';
import { byRole, byRoleBelow } from './holder-of-post';
import { kindOfPhrase } from './kind-of-phrase';
import { mendPhrase } from './mend-phrase';
import { longName } from './name-phrase';
import { readName } from './read-name';
import { bodyBefore, groupBefore, interviewed, isPerson, lastBody } from './who-is-meant';

/** Where a phrase's name begins: "Takoro-based trader" with the place that the tagger cut off. */
const startOf = ({ words }: Reading, phrase: NounPhrase): number => {
  const [place, dash, based] = [words[phrase.first - 3], words[phrase.first - 2], words[phrase.first - 1]];
  // "an earlier version": the adverb is the noun's.
  if (/^(?:earlier|previous|later)$/u.test(based?.lower ?? '') && words[phrase.first]?.tag === 'NOUN')
    return based?.start ?? phrase.start;
  // "the Comptroller and Auditor General": one office with two posts.
  if (based?.lower === 'and' && POSTS.has(dash?.lower ?? '') && /^\p{Lu}/u.test(dash?.text ?? ''))
    return dash?.start ?? phrase.start;
  const joined = dash?.text === '-' && dash.start === place?.end && based?.start === dash.end;
  return joined && based?.sentence === words[phrase.first]?.sentence && /ed$/u.test(based.lower)
    ? (place?.start ?? phrase.start)
    : phrase.start;
};

/** A phrase as a name: no article before it, no Markdown inside it. */
const nameOf = (reading: Reading, phrase: NounPhrase): string =>
  reading.text
    .slice(startOf(reading, phrase), reading.words[longName(reading, phrase).last]?.end ?? phrase.end)
    .replace(/[[\]*_]/gu, '')
    .replace(/^(?:the|a|an)\s+/iu, '')
    .replace(/\s+/gu, ' ');

const speaker = (
  reading: Reading,
  mention: { readonly start: number; readonly end: number },
  name: string,
  kind: SpeakerKind | null,
  role: string,
): Speaker => ({
  start: mention.start,
  end: mention.end,
  text: reading.text.slice(mention.start, mention.end),
  name,
  ...(role ? { role } : {}),
  ...(kind ? { kind } : {}),
});

/** Phrases followed from a pronoun or an owner to whom they mean in the end. */
const HOPS = 8;

const callsOne = (noun: string): boolean =>
  HONORIFICS.has(noun) || PERSON_NOUNS.has(noun) || (/(?:[^e]er|or|ist)$/u.test(noun) && !BODY_NOUNS.has(noun));

/** The speaker that a source phrase names: pronouns, surnames, short forms and posts resolved to the article's fullest name. */
export const resolveSpeaker = (
  reading: Reading,
  entities: Entities,
  sources: ReadonlySet<number>,
  index: number,
  hops = HOPS,
): Speaker | null => {
  const follow = (p: number): Speaker | null =>
    hops > 0 ? resolveSpeaker(reading, entities, sources, p, hops - 1) : null;
  const longer = entities.wholes.get(index);
  if (longer !== undefined && longer !== index && hops > 0) return follow(longer);
  const plain = reading.phrases[index];
  if (!plain) return null;
  const { words, phrases, phraseOf, text } = reading;
  const phrase = mendPhrase(reading, plain);
  const whole = { start: phrase.start, end: phrase.end };
  const of = (entity: Entity, mention: { readonly start: number; readonly end: number }): Speaker =>
    speaker(
      reading,
      mention,
      entity.name,
      entity.kind === 'either' ? (isPerson(entity) ? 'person' : 'organisation') : entity.kind,
      entity.role,
    );
  if (phrase.form === 'pronoun') {
    const { lower } = words[phrase.head] ?? { lower: '' };
    if (lower === 'he' || lower === 'she' || lower === 'him' || lower === 'her' || lower === 'who' || lower === 'i') {
      if (lower === 'who') {
        const before = phraseOf[phrase.first - 1] ?? phraseOf[phrase.first - 2] ?? -1;
        const owner = before >= 0 ? before : (phraseOf[phrase.first - 2] ?? -1);
        if (owner >= 0 && owner !== index) {
          const named = follow(owner);
          if (named) return { ...named, ...whole, text: text.slice(whole.start, whole.end) };
        }
      }
      const gender = lower === 'she' || lower === 'her' ? 'she' : 'he';
      const anybody = lower === 'i' || lower === 'who';
      const meant = findAntecedent(reading, entities, index, sources, anybody ? null : gender);
      const found = meant === null ? undefined : (entities.ofPhrase.get(meant) ?? entities.inside.get(meant));
      const nameless = meant === null || found ? null : follow(meant);
      if (nameless) return { ...nameless, ...whole, text: text.slice(whole.start, whole.end) };
      if (found) return of(found, whole);
    } else if (lower === 'it' || lower === 'they' || lower === 'we') {
      const body =
        lower === 'it'
          ? bodyBefore(reading, entities, sources, index)
          : lower === 'they'
            ? groupBefore(reading, index)
            : null;
      if (body !== null) {
        const entity = entities.ofPhrase.get(body);
        const meant = phrases[body];
        if (entity) return of(entity, whole);
        const named = meant ? follow(body) : null;
        if (named) return { ...named, ...whole, text: text.slice(whole.start, whole.end) };
      }
      for (let p = index - 1; p >= 0 && p > index - 40; p--) {
        if (!sources.has(p)) continue;
        const entity = entities.ofPhrase.get(p);
        if (entity && !isPerson(entity)) return of(entity, whole);
        const earlier = phrases[p];
        const named = earlier?.form === 'common' ? follow(p) : null;
        if (named && named.kind !== 'person' && (lower !== 'it' || named.kind !== 'unnamed'))
          return { ...named, ...whole, text: text.slice(whole.start, whole.end) };
      }
    }
    const held = lower === 'it' ? lastBody(reading, entities, index) : null;
    if (held) return of({ ...held, kind: 'organisation' }, whole);
    const one = words[phrase.first - 2];
    if (lower === 'them' && words[phrase.first - 1]?.lower === 'of' && one)
      return speaker(reading, { start: one.start, end: phrase.end }, text.slice(one.start, phrase.end), 'unnamed', '');
    const nobody = /^(?:some|any|every)(?:body|one)$/u.test(words[phrase.head]?.lower ?? '');
    return speaker(reading, whole, text.slice(whole.start, whole.end), nobody ? 'unnamed' : null, '');
  }
  const entity = entities.ofPhrase.get(index);
  const read = phrase === plain ? entities.names.get(index) : undefined;
  if (/^[QA]$/u.test(text.slice(phrase.start, phrase.end)) && words[phrase.last + 1]?.text === ':') {
    const asked = interviewed(entities, index, isPerson);
    if (text[phrase.start] === 'A' && asked) return of({ ...asked, kind: 'person' }, whole);
    return speaker(reading, whole, text.slice(phrase.start, phrase.end), 'person', '');
  }
  if (entity && read) {
    const start = words[read.run.first]?.start ?? phrase.start;
    return of(entity, { start, end: words[read.run.last]?.end ?? phrase.end });
  }
  const next = phrases[phraseOf[phrase.last + 2] ?? -1];
  const apposed =
    words[phrase.last + 1]?.lower === ',' && next ? entities.ofPhrase.get(phraseOf[phrase.last + 2] ?? -1) : undefined;
  const calling = words[phrase.head]?.lower ?? '';
  if (apposed && apposed.kind !== 'organisation' && callsOne(calling) && !/s$/u.test(calling))
    return of({ ...apposed, kind: 'person' }, { start: next?.start ?? phrase.start, end: next?.end ?? phrase.end });
  const cut = phrase !== plain && phrase.form === 'proper' ? readName(reading, phrase) : null;
  const called = cut ? entities.called(cut.name) : undefined;
  if (called) return of(called, { start: phrase.start, end: phrase.end });
  if (cut) return speaker(reading, whole, cut.name, cut.kind === 'person' ? 'person' : 'organisation', cut.before);
  const owner = findOwner(reading, entities, sources, phrase, index);
  if (owner && 'entity' in owner) return of(owner.entity, whole);
  if (owner && 'name' in owner) return speaker(reading, whole, owner.name, owner.kind, '');
  const owning = owner ? follow(owner.phrase) : null;
  if (owning) return { ...owning, ...whole, text: text.slice(whole.start, whole.end) };
  const definite = /^(?:the|this|that|his|her|its|their)$/u.test(words[phrase.first]?.lower ?? '');
  const known = definite ? byRole(reading, entities, phrase, index) : null;
  if (known) return of(known, whole);
  const below = byRoleBelow(reading, entities, phrase, index);
  if (below) return of(below, whole);
  const the = words[phrase.first]?.lower === 'the';
  // "the Dane said": one of a people is whoever spoke before.
  const compatriot = the && DEMONYMS.has(calling) ? findAntecedent(reading, entities, index, sources, null) : null;
  const meantOne = compatriot === null ? undefined : entities.ofPhrase.get(compatriot);
  if (meantOne) return of({ ...meantOne, kind: 'person' }, whole);
  const focus = the ? personInFocus(reading, entities, phrase, index, sources, isPerson) : null;
  if (focus) return of(focus, whole);
  const body = the ? bodyInFocus(reading, entities, phrase, index, sources) : null;
  if (body !== null && typeof body !== 'number') return of({ ...body, kind: 'organisation' }, whole);
  const meant = body === null ? undefined : phrases[body];
  if (meant) return speaker(reading, whole, nameOf(reading, meant), kindOfPhrase(reading, meant), '');
  const name = nameOf(reading, phrase);
  return speaker(reading, whole, name, kindOfPhrase(reading, phrase), '');
};
