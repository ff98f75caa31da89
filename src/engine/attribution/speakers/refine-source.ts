import { DOCUMENT_NOUNS, GROUP_NOUNS } from '../../lexicon/cues';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { BODY_HEADS, POSTS, WRITTEN_NOUNS } from '../../lexicon/speaker-nouns';
import { HONORIFICS } from '../../lexicon/titles';
import { singular } from '../../nouns/plurals';
import { DATE } from '../words/phrase-class';
import type { NounPhrase, Reading } from '../words/reading';

const POST = /^(?:official|representative|spokes\w+|expert|professor|doctor|lawyer|politician|writer|scientist|head)$/u;
const REACH = 12;
/** Whoever has a paper in hand or pays for it did not write it. */
const OBTAINED =
  /^(?:seen|obtained|reviewed|consulted|viewed|examined|read|leaked|cited|quoted|commissioned|kept|held|received|shared|signed|ordered|requested|paid|funded|sponsored)$/u;

/** The person whose name stands in apposition right before the cue ("the agency's head in Rome, Ana Ruiz, said"), or -1. */
const apposedBefore = ({ words, phrases, phraseOf }: Reading, source: NounPhrase, cue: number): number => {
  if (words[cue - 1]?.lower !== ',') return -1;
  const p = phraseOf[cue - 2] ?? -1;
  const phrase = phrases[p];
  if (phrase?.form !== 'proper' || phrase.first <= source.last || words[phrase.first - 1]?.lower !== ',') return -1;
  const post = words.slice(source.first, phrase.first).some((w) => POST.test(w.lower) || HONORIFICS.has(w.lower));
  const full = words.slice(phrase.first, phrase.last + 1).filter((w) => /^\p{Lu}/u.test(w.text)).length >= 2;
  return post && full ? p : -1;
};

/** Whom a phrase only places: "a colleague from the cabin", "two people who were in the room", "an earlier version of this story", "a memo seen by Channel Nine"; the phrase it hangs on, or -1. */
const hangsOn = ({ words, phraseOf, phrases }: Reading, phrase: NounPhrase): number => {
  const joint = words[phrase.first - 1];
  if (!joint || joint.sentence !== words[phrase.first]?.sentence) return -1;
  const at = (d: number): string => words[phrase.first - d]?.lower ?? '';
  const paperBefore = (d: number): number => {
    const p = phraseOf[phrase.first - d] ?? -1;
    const noun = words[phrases[p]?.head ?? -1];
    return noun && (DOCUMENT_NOUNS.has(noun.lemma) || WRITTEN_NOUNS.has(singular(noun.lower))) ? p : -1;
  };
  if (joint.lower === 'by' && OBTAINED.test(at(2))) {
    return paperBefore(3);
  }
  // "a paper prepared for the governing body", "a slide from August"
  if (joint.lower === 'for' && /^(?:prepared|compiled|written|drafted|drawn|produced|commissioned)$/u.test(at(2)))
    return paperBefore(3);
  if (!/^(?:from|in|at|of|with)$/u.test(joint.lower)) return -1;
  if (joint.lower === 'from' && DATE.test(words[phrase.head]?.lower ?? '')) return paperBefore(2);
  // "45 percent support among voters in a new poll": a document speaks for itself.
  const inner = words[phrase.head];
  if (
    !inner ||
    DOCUMENT_NOUNS.has(inner.lemma) ||
    DOCUMENT_NOUNS.has(inner.lower) ||
    WRITTEN_NOUNS.has(singular(inner.lower))
  )
    return -1;
  const relative = at(3) === 'who' && words[phrase.first - 2]?.lemma === 'be';
  const p = phraseOf[phrase.first - (relative ? 4 : 2)] ?? -1;
  const owner = phrases[p];
  const noun = words[owner?.head ?? -1]?.lower ?? '';
  if (owner?.form !== 'common' || phrase.form === 'pronoun') return -1;
  if (joint.lower === 'of' && /^(?:version|edition|draft|copy)$/u.test(noun)) return p;
  return PERSON_NOUNS.has(singular(noun)) || POSTS.has(singular(noun)) ? p : -1;
};

/** The phrase that really names the source: whoever a document is "by" or "from", whoever owns a statement, the name in apposition to a post. */
export const refineSource = (reading: Reading, index: number, cue: number): number => {
  const { words, phrases, phraseOf } = reading;
  const phrase = phrases[index];
  if (!phrase) return index;
  const named = apposedBefore(reading, phrase, cue);
  if (named >= 0) return named;
  const head = words[phrase.head];
  const upper = hangsOn(reading, phrase);
  if (upper >= 0) return upper;
  if (!DOCUMENT_NOUNS.has(head?.lemma ?? '') && !DOCUMENT_NOUNS.has(head?.lower ?? '')) return index;
  for (let i = phrase.last + 1; i <= phrase.last + REACH && i !== cue; i++) {
    const word = words[i];
    if (!word || word.sentence !== head?.sentence || word.lower === ',') break;
    if (!/^(?:by|from)$/u.test(word.lower) || (i > phrase.last + 1 && word.lower === 'from')) continue;
    // "A poll commissioned by the Herald": who pays for a paper did not write it.
    if (OBTAINED.test(words[i - 1]?.lower ?? '')) break;
    const owner = phraseOf[i + 1] ?? -1;
    const maker = phrases[owner];
    const noun = words[maker?.head ?? -1]?.lower ?? '';
    const body = words[maker?.first ?? -1]?.lower === 'the' && BODY_HEADS.has(noun);
    if (maker && (maker.form === 'proper' || body || GROUP_NOUNS.has(noun))) return owner;
  }
  return index;
};
