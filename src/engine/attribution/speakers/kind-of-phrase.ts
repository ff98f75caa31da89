import type { SpeakerKind } from '../../../model/claim';
import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, UNNAMED_NOUNS } from '../../lexicon/cues';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { BODY_HEADS, KIN_NOUNS, POSTS, RECKONED_NOUNS, WRITTEN_NOUNS } from '../../lexicon/speaker-nouns';
import { HONORIFICS, ORGANISATION_WORDS } from '../../lexicon/titles';
import { singular } from '../../nouns/plurals';
import type { NounPhrase, Reading } from '../words/reading';
import { longName } from './name-phrase';

const FEW = /^(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)$/u;
const ONE_OF_MANY = /^(?:an?|one|another|some|any|each|every)$/u;
const OWNED = /^(?:['’]s?|my|your|his|her|our|their|its)$/u;
const NAMELESS =
  /^(?:lawyer|attorney|clerk|trader|neighbour|neighbor|man|woman|boy|girl|fellow|guy|colleague|friend|figure|employee|worker|guard|voter|driver|passenger|juror|victim|survivor|bystander|onlooker|passerby|mum|dad|customer|shopper|tenant)$/u;

const isBody = (noun: string): boolean => ORGANISATION_WORDS.has(noun) || BODY_NOUNS.has(noun) || BODY_HEADS.has(noun);
const isDocument = (lower: string, lemma: string): boolean =>
  [lower, lemma, singular(lower)].some(
    (noun) => DOCUMENT_NOUNS.has(noun) || WRITTEN_NOUNS.has(noun) || RECKONED_NOUNS.has(noun),
  );
const isPerson = (noun: string): boolean => PERSON_NOUNS.has(noun) || POSTS.has(noun) || HONORIFICS.has(noun);

/** The kind of source that a phrase without a name is, by its head and what stands before it: "a trader" is unnamed, "the boat's skipper" a person, "two officials" unnamed, "the petition" a document. */
export const kindOfPhrase = (reading: Reading, phrase: NounPhrase): SpeakerKind => {
  const { words } = reading;
  const head = words[phrase.head];
  const lower = head?.lower ?? '';
  const lemma = head?.lemma ?? '';
  const one = singular(lower);
  const inside = words.slice(phrase.first, phrase.head);
  if (longName(reading, phrase).unnamed || one === 'source' || one === 'insider') return 'unnamed';
  if (lower === 'police' || lower === 'campaign') return 'organisation';
  // "the secretary of state's office"
  const end = words[longName(reading, phrase).last]?.lower ?? '';
  if (HONORIFICS.has(lower) && end === 'office') return 'organisation';
  if (/^guards?$/u.test(lower) && inside.at(-1)?.lower === 'coast') return 'organisation';
  const named = inside.some((w) => w.tag === 'PROPN');
  if (!named && one !== lower && isPerson(one) && inside.some((w) => FEW.test(w.lower))) return 'unnamed';
  if (GROUP_NOUNS.has(lower) || lower === 'leadership') return 'group';
  // "a senior figure at the club" is no number.
  if (
    lower === 'figure' &&
    /^(?:senior|leading|key|prominent|top|public|influential)$/u.test(inside.at(-1)?.lower ?? '')
  )
    return 'unnamed';
  if (/^(?:gang|mob|cartel|clique)$/u.test(lower)) return 'group';
  // "the state auditor", "the Ombudsman": an office goes by its holder's post.
  const before = inside.at(-1)?.lower ?? '';
  const office =
    (lower === 'auditor' && /^(?:state|city|county|federal|public|government|provincial)$/u.test(before)) ||
    (lower === 'general' && before === 'auditor') ||
    /^(?:ombudsman|auditor-general)$/u.test(lower) ||
    (lower === 'hall' && /^(?:city|county|town|village)$/u.test(before));
  if (office) return 'organisation';
  if (isDocument(lower, lemma)) return 'document';
  if (isBody(lower)) return 'organisation';
  if (one !== lower) return 'group';
  const indefinite = ONE_OF_MANY.test(inside[0]?.lower ?? '');
  const owned = inside.some((w) => OWNED.test(w.lower));
  if (/^spokes(?:man|woman|person)$/u.test(lower)) return 'person';
  if (indefinite) return 'unnamed';
  if (KIN_NOUNS.has(lower)) return owned ? 'person' : 'unnamed';
  if (NAMELESS.test(lower) || UNNAMED_NOUNS.has(lower) || UNNAMED_NOUNS.has(lemma)) return 'unnamed';
  // A headline's "CFO says" has no article.
  if (HONORIFICS.has(lower) || /^(?:c[efot]o|cio)$/u.test(lower)) return 'person';
  const known = owned || /^(?:the|this|that)$/u.test(inside[0]?.lower ?? '');
  return known && (POSTS.has(lower) || PERSON_NOUNS.has(lower)) ? 'person' : 'unnamed';
};
