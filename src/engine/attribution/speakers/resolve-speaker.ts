import type { Speaker, SpeakerKind } from '../../../model/claim';
import type { Span } from '../../../model/span';
import { GROUP_NOUNS } from '../../lexicon/cues';
import { DEMONYMS, RECKONED_NOUNS, STAFF_NOUNS, UTTERED_NOUNS } from '../../lexicon/speaker-nouns';
import { singular } from '../../nouns/plurals';
import type { NounPhrase, Reading } from '../words/reading';
import { bodyBefore, groupBefore, personBefore, type Scene } from './antecedents';
import { bodyMeant, holderOfPost } from './callings';
import { type Entity, isPerson } from './entities';
import { postOver } from './find-post';
import { kindOfPhrase } from './kinds';
import { isBodyNoun, nameOfPhrase } from './phrase-name';
import { callsPerson, readName } from './read-name';

/** Phrases followed from a pronoun or an owner to whom they mean in the end. */
const HOPS = 6;
const NEAR = 14;
const PERSONAL = new Set(['he', 'she', 'him', 'her', 'i', 'who']);

const speaker = (reading: Reading, mention: Span, name: string, kind: SpeakerKind | null, role = ''): Speaker => ({
  start: mention.start,
  end: mention.end,
  text: reading.text.slice(mention.start, mention.end),
  name,
  ...(role ? { role } : {}),
  ...(kind ? { kind } : {}),
});

const ofEntity = (reading: Reading, entity: Entity, mention: Span): Speaker =>
  speaker(
    reading,
    mention,
    entity.name,
    entity.kind === 'either' ? (isPerson(entity) ? 'person' : 'organisation') : entity.kind,
    entity.role,
  );

/** The person in apposition to a calling: "the agency's head in Rome, Ana Ruiz, said", "snapped her brother, Jan Roth". */
const apposed = ({ reading, entities }: Scene, phrase: NounPhrase): number => {
  const { words, phrases, phraseOf } = reading;
  const opens = words[phrase.first];
  if (!callsPerson(words[phrase.head]?.lower ?? '') && !/^(?:his|her|their)$/u.test(opens?.lower ?? '')) return -1;
  for (let i = phrase.last + 1; i < phrase.last + NEAR; i++) {
    const word = words[i];
    if (!word || word.sentence !== opens?.sentence || word.tag === 'VERB' || word.tag === 'AUX' || word.lower === 'who')
      return -1;
    if (word.lower !== ',') continue;
    const p = phraseOf[i + 1] ?? -1;
    const name = phrases[p];
    const entity = entities.ofPhrase.get(p);
    const closes = words[(name?.last ?? 0) + 1];
    return name &&
      entity &&
      entity.kind !== 'organisation' &&
      name.last > name.first &&
      /^[,.;]$|^who$/u.test(closes?.lower ?? '.')
      ? p
      : -1;
  }
  return -1;
};

/** The phrase that owns a claim, a reckoning or a staff: "her own model" is hers, "Renn's reply" Renn's, "its analysts" the agency's, "a spokesman for the Port" the Port's; a name that stands nowhere else as words; null where the phrase stands for itself, as a report or a memo does. */
const ownerOf = (
  scene: Scene,
  phrase: NounPhrase,
  index: number,
): number | Entity | { readonly name: string; readonly kind: SpeakerKind } | null => {
  const { reading, entities } = scene;
  const { words, phraseOf, text } = reading;
  const head = words[phrase.head]?.lower ?? '';
  const opens = words[phrase.first]?.lower ?? '';
  const reckoned = RECKONED_NOUNS.has(singular(head)) || RECKONED_NOUNS.has(head);
  if (head.startsWith('spokes')) {
    if (/^(?:the|his|her|their|its)$/u.test(opens)) return null;
    const body = words[phrase.last + 1]?.lower === 'for' ? (phraseOf[phrase.last + 2] ?? -1) : -1;
    if (body >= 0)
      return entities.ofPhrase.has(body) || isBodyNoun(words[reading.phrases[body]?.head ?? -1]?.lower ?? '')
        ? body
        : null;
  }
  if (opens === 'his' || opens === 'her')
    return reckoned || UTTERED_NOUNS.has(head) ? personBefore(scene, index, opens === 'his' ? 'he' : 'she') : null;
  if (opens === 'their') return reckoned || UTTERED_NOUNS.has(head) ? groupBefore(scene, index) : null;
  if (opens === 'its')
    return reckoned || (GROUP_NOUNS.has(head) && head !== 'authors') || UTTERED_NOUNS.has(head)
      ? bodyBefore(scene, index)
      : null;
  if (!reckoned && !STAFF_NOUNS.has(head)) return null;
  let mark = phrase.first;
  while (mark < phrase.head && !/^['’]s?$/u.test(words[mark]?.text ?? '')) mark++;
  if (mark >= phrase.head) return null;
  const first = words[phrase.first]?.tag === 'DET' ? phrase.first + 1 : phrase.first;
  const read = readName(reading, { first, last: mark - 1 });
  if (read && read.run.last === mark - 1)
    return entities.called(read.name) ?? { name: read.name, kind: read.kind === 'person' ? 'person' : 'organisation' };
  const noun = words[mark - 1];
  if (!noun) return null;
  const holder: NounPhrase = { ...phrase, last: mark - 1, head: mark - 1, end: noun.end, form: 'common' };
  const body = bodyMeant(scene, holder, index) ?? holderOfPost(scene, holder, index, false);
  return (
    body ?? {
      name: text.slice(words[first]?.start ?? holder.start, noun.end).replace(/\s+/gu, ' '),
      kind: kindOfPhrase(reading, holder, false),
    }
  );
};

/** "Sky News and ABC report that": two names that speak together; the words of both, or null. */
const spokenTogether = ({ reading, entities }: Scene, index: number): Span | null => {
  const { words, phrases, phraseOf } = reading;
  const phrase = phrases[index];
  const [joint, opener] = [words[(phrase?.first ?? 0) - 1], phraseOf[(phrase?.first ?? 0) - 2] ?? -1];
  const first = phrases[opener];
  if (!phrase || !first || joint?.lower !== 'and' || joint.sentence !== words[first.first]?.sentence) return null;
  const both = entities.ofPhrase.has(index) && entities.ofPhrase.has(opener) && words[phrase.first]?.tag === 'PROPN';
  const opens = words[first.first - 1]?.sentence !== joint.sentence;
  return both && opens && words[phrase.last + 1]?.tag === 'VERB' ? { start: first.start, end: phrase.end } : null;
};

/** The speaker that a source phrase names: pronouns, surnames, short forms and posts resolved to the article's fullest name. Nothing it reads is changed, so no answer depends on another. */
export const resolveSpeaker = (scene: Scene, index: number, hops = HOPS): Speaker | null => {
  const { reading, entities } = scene;
  const { words, phrases, text, blocks } = reading;
  const longer = entities.wholes.get(index);
  if (longer !== undefined && hops > 0) return resolveSpeaker(scene, longer, hops - 1);
  const phrase = phrases[index];
  if (!phrase) return null;
  const whole = { start: phrase.start, end: phrase.end };
  const as = (other: Speaker | null): Speaker | null =>
    other && { ...other, ...whole, text: text.slice(whole.start, whole.end) };
  const follow = (p: number | null): Speaker | null =>
    p === null || p === index || hops === 0 ? null : as(resolveSpeaker(scene, p, hops - 1));
  const head = words[phrase.head]?.lower ?? '';
  if (phrase.form === 'pronoun') {
    if (head === 'who') {
      const owner = reading.phraseOf[phrase.first - 1] ?? -1;
      const named = follow(owner >= 0 ? owner : (reading.phraseOf[phrase.first - 2] ?? -1));
      if (named) return named;
    }
    const gender = head === 'she' || head === 'her' ? 'she' : head === 'he' || head === 'him' ? 'he' : null;
    const meant = PERSONAL.has(head)
      ? personBefore(scene, index, gender)
      : head === 'it'
        ? bodyBefore(scene, index)
        : head === 'they' || head === 'we'
          ? groupBefore(scene, index)
          : null;
    const nobody = /^(?:some|any|every)(?:body|one)$/u.test(head);
    return follow(meant) ?? speaker(reading, whole, text.slice(whole.start, whole.end), nobody ? 'unnamed' : null);
  }
  const entity = entities.ofPhrase.get(index);
  const read = entities.names.get(index);
  if (entity && read) {
    const together = spokenTogether(scene, index);
    if (together)
      return speaker(reading, together, text.slice(together.start, together.end).replace(/\s+/gu, ' '), 'group');
    return ofEntity(reading, entity, {
      start: words[read.run.first]?.start ?? phrase.start,
      end: words[read.run.last]?.end ?? phrase.end,
    });
  }
  // "A" answers in an interview.
  if (/^[QA]$/u.test(text.slice(phrase.start, phrase.end)) && words[phrase.last + 1]?.text === ':') {
    const asked = entities.all
      .filter((one) => isPerson(one) && (one.mentions[0] ?? index) < index)
      .sort((a, b) => b.mentions.length - a.mentions.length)[0];
    return head === 'a' && asked
      ? ofEntity(reading, { ...asked, kind: 'person' }, whole)
      : speaker(reading, whole, text.slice(phrase.start, phrase.end), 'person');
  }
  const named = apposed(scene, phrase);
  if (named >= 0 && hops > 0) return resolveSpeaker(scene, named, hops - 1);
  const held = overPost(scene, phrase);
  if (held >= 0 && hops > 0) return resolveSpeaker(scene, held, hops - 1);
  const owner = ownerOf(scene, phrase, index);
  if (typeof owner === 'number') {
    const owning = follow(owner);
    if (owning) return owning;
  } else if (owner)
    return 'mentions' in owner ? ofEntity(reading, owner, whole) : speaker(reading, whole, owner.name, owner.kind);
  const opens = words[phrase.first]?.lower ?? '';
  const definite = /^(?:the|this|that|his|her|its|their)$/u.test(opens);
  const headline = /^(?:title|heading)$/u.test(blocks[words[phrase.first]?.block ?? -1]?.role ?? '');
  const known = headline
    ? holderOfPost(scene, phrase, index, true)
    : definite
      ? holderOfPost(scene, phrase, index, false)
      : null;
  if (known) return ofEntity(reading, known, whole);
  if (opens === 'the' || opens === 'this') {
    // "the Dane said": one of a people is whoever spoke before.
    const compatriot = DEMONYMS.has(head) ? personBefore(scene, index, null) : null;
    const one = compatriot === null ? undefined : entities.ofPhrase.get(compatriot);
    const body = one ?? bodyMeant(scene, phrase, index);
    if (body) return ofEntity(reading, one ? { ...body, kind: 'person' } : body, whole);
  }
  const { name, unnamed } = nameOfPhrase(reading, phrase);
  return speaker(reading, whole, name, kindOfPhrase(reading, phrase, unnamed));
};

/** "Director of the Kyiv zoo Olha Bondar": the person named right behind what the post belongs to; -1 elsewhere. */
const overPost = ({ reading, entities }: Scene, phrase: NounPhrase): number => {
  const { words, phraseOf, phrases } = reading;
  for (let i = phrase.last + 1; i < phrase.last + NEAR; i++) {
    const word = words[i];
    if (!word || word.tag === 'VERB' || word.tag === 'PUNCT') return -1;
    const p = phraseOf[i] ?? -1;
    const inner = phrases[p];
    const read = entities.names.get(p);
    if (inner && read && postOver(reading, inner, read) !== '') return p;
    if (inner) i = inner.last;
  }
  return -1;
};
