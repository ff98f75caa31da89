import type { SpeakerKind } from '../../../model/claim';
import { DOCUMENT_NOUNS, GROUP_NOUNS } from '../../lexicon/cues';
import { BODY_HEADS, RECKONED_NOUNS } from '../../lexicon/speaker-nouns';
import { singular } from '../../nouns/plurals';
import type { NounPhrase, Reading } from '../words/reading';
import type { Entity } from './entity';
import { findAntecedent } from './find-antecedent';
import type { Entities } from './find-entities';
import { bodyInFocus } from './find-in-focus';
import { kindOfPhrase } from './kind-of-phrase';
import { readName } from './read-name';
import { bodyBefore, isPerson, speakersBefore } from './who-is-meant';

/** Whose word an owned noun is: an entity of the article, a phrase of it, or a name that stands nowhere else. */
export type Owner =
  | { readonly entity: Entity }
  | { readonly phrase: number }
  | { readonly name: string; readonly kind: SpeakerKind };

/** Last words of papers' and agencies' names. */
const PRESS =
  /^(?:Times|Post|Herald|Courier|Gazette|Tribune|Chronicle|Journal|Observer|Ledger|News|Press|Guardian|Argus|Telegraph|Mail|Mirror|Star|Globe|Standard|Echo|Examiner|Inquirer|Enquirer|Dispatch|Register|Record|Bulletin|Sentinel|Monitor|Reuters|Bloomberg|AP|AFP|BBC|CNN|NPR|ProPublica|Politico|Axios)$/u;
/** Sentences back to the body that a spokesperson without a name speaks for. */
const SPOKEN_BACK = 3;
/** What a person utters: owned by "his" or "her" it is theirs. */
const UTTERED = /^(?:account|speech|testimony|words?|remarks?|address|tweets?|version|recollection|reading)$/u;
/** What a body gives out in its own name: owned by "its" it is the body's word, as a report or a study is not. */
const GIVEN_OUT = /^(?:communiqu[eé]|bulletin|website|site|newsletter|announcement|demands?|members?|press|wire)$/u;
/** Who works out what a body says: its analysts speak for it. */
const STAFF =
  /^(?:analysts|economists|researchers|editors|experts|scientists|engineers|auditors|accountants|inspectors|statisticians|actuaries|staff|helpline|hotline|website)$/u;
const SPEAKS_FOR = /^spokes(?:man|woman|person)$/u;

const ofHead = (entities: Entities, index: number | null): Owner | null => {
  if (index === null) return null;
  const entity = entities.ofPhrase.get(index);
  return entity ? { entity } : { phrase: index };
};

/** The body that "its" means; a paper's authors are not the paper. */
const ofBody = (reading: Reading, entities: Entities, index: number | null, noun: string): Owner | null => {
  const lemma = reading.words[reading.phrases[index ?? -1]?.head ?? -1]?.lemma ?? '';
  return GROUP_NOUNS.has(noun) && (noun === 'authors' || DOCUMENT_NOUNS.has(lemma)) ? null : ofHead(entities, index);
};

/** The name before a possessive or before the head ("Renn's reply", "a Quillon spokesperson"), as an owner. */
const named = (reading: Reading, entities: Entities, first: number, last: number): Owner | null => {
  const read = first > last ? null : readName(reading, { first, last, head: last });
  if (!read || read.run.last !== last) return null;
  const entity = entities.called(read.name);
  if (entity) return { entity };
  return { name: read.name, kind: read.kind === 'person' ? 'person' : 'organisation' };
};

/** Who speaks through a spokesperson that is not named: "a Quillon spokesperson", "a spokesman for the Port Authority", "It has, a spokesperson said, …"; null where no body is near. */
const spokenFor = (
  reading: Reading,
  entities: Entities,
  sources: ReadonlySet<number>,
  phrase: NounPhrase,
  index: number,
): Owner | null => {
  const { words, phraseOf, phrases } = reading;
  const opens = words[phrase.first];
  if (/^(?:the|his|her|their|its)$/u.test(opens?.lower ?? '')) return null;
  if (words[phrase.last + 1]?.lower === 'for') {
    const body = phraseOf[phrase.last + 2] ?? -1;
    const entity = entities.ofPhrase.get(body);
    if (entity) return isPerson(entity) ? null : { entity };
    const noun = words[phrases[body]?.head ?? -1]?.lower ?? '';
    return BODY_HEADS.has(noun) ? { phrase: body } : null;
  }
  const first = opens?.tag === 'DET' ? phrase.first + 1 : phrase.first;
  if (first < phrase.head) return named(reading, entities, first, phrase.head - 1);
  return ofHead(entities, bodyBefore(reading, entities, sources, index, SPOKEN_BACK));
};

/** Whose word a phrase is that names only the word: "her own model" is hers, "Renn's reply" Renn's, "its analysts" the agency's, "the bureau's tally" the bureau's; null where the phrase stands for itself, as a report or a memo does. */
export const findOwner = (
  reading: Reading,
  entities: Entities,
  sources: ReadonlySet<number>,
  phrase: NounPhrase,
  index: number,
): Owner | null => {
  const { words } = reading;
  const head = words[phrase.head]?.lower ?? '';
  const opens = words[phrase.first]?.lower ?? '';
  if (SPEAKS_FOR.test(head)) return spokenFor(reading, entities, sources, phrase, index);
  const reckoned = RECKONED_NOUNS.has(singular(head)) || RECKONED_NOUNS.has(head);
  if (/^(?:his|her)$/u.test(opens) && (reckoned || UTTERED.test(head))) {
    const gender = opens === 'her' ? 'she' : 'he';
    const person = findAntecedent(reading, entities, index, sources, gender);
    const entity = entities.ofPhrase.get(person ?? -1) ?? entities.inside.get(person ?? -1);
    if (entity) return { entity };
    return person === null ? null : { phrase: person };
  }
  if (opens === 'their' && (reckoned || UTTERED.test(head)))
    return ofHead(entities, speakersBefore(reading, sources, index));
  if (opens === 'its' && (reckoned || GROUP_NOUNS.has(head) || GIVEN_OUT.test(head)))
    return ofBody(reading, entities, bodyBefore(reading, entities, sources, index), head);
  // "a Guardian analysis found": what a paper worked out is the paper's.
  if (/^(?:analysis|count|tally|calculation|calculations|investigation)$/u.test(head)) {
    const first = words[phrase.first]?.tag === 'DET' ? phrase.first + 1 : phrase.first;
    if (PRESS.test(words[phrase.head - 1]?.text ?? '')) return named(reading, entities, first, phrase.head - 1);
  }
  if (!reckoned && !STAFF.test(head)) return null;
  let mark = phrase.first;
  while (mark < phrase.head && !/^['’]s?$/u.test(words[mark]?.text ?? '')) mark++;
  if (mark >= phrase.head) return null;
  const first = words[phrase.first]?.tag === 'DET' ? phrase.first + 1 : phrase.first;
  const owner = named(reading, entities, first, mark - 1);
  if (owner) return owner;
  const noun = words[mark - 1];
  if (!noun || opens !== 'the') return null;
  const holder: NounPhrase = { ...phrase, last: mark - 1, head: mark - 1, end: noun.end, form: 'common' };
  const body = bodyInFocus(reading, entities, holder, index, sources);
  if (typeof body === 'number') return ofHead(entities, body);
  if (body) return { entity: body };
  // "the harbour board's arithmetic": a body that is named nowhere is named by its own words.
  const kind = kindOfPhrase(reading, holder);
  const start = words[first]?.start ?? holder.start;
  return kind === 'organisation' || kind === 'group'
    ? { name: reading.text.slice(start, noun.end).replace(/\s+/gu, ' '), kind }
    : null;
};
