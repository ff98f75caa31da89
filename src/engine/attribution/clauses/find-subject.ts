import { HANGS_ON, RELATIVES } from '../../lexicon/clause-words';
import { PERSON_NOUNS } from '../../lexicon/person-nouns';
import { POSTS } from '../../lexicon/speaker-nouns';
import { HONORIFICS } from '../../lexicon/titles';
import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';

/** The subject of a verb: its head phrase and the word where it begins, prepositional phrases and relative clauses left of the verb counted in. */
export interface Subject {
  /** Index of the head's phrase. */
  readonly phrase: number;
  readonly first: number;
}

const REACH = 32;
const NEAR = 14;
const HOPS = 6;
const PARTICIPLE = /(?:^heard|^built|^sold|ed|en|wn|ung|ought|aid|ut|eld|ent)$/u;

/** A verb form that can stand for a clause: no participle in -ing. */
export const isFiniteVerb = (word: Reading['words'][number] | undefined): boolean =>
  word?.tag === 'AUX' || (word?.tag === 'VERB' && !word.lower.endsWith('ing'));

/** From the last word of a noun phrase back over "of …", "at …", "published in …" to the phrase they hang on. */
export const headOf = ({ words, phrases, phraseOf }: Reading, last: number): Subject | null => {
  let p = phraseOf[last] ?? -1;
  for (let hop = 0; hop < HOPS; hop++) {
    const phrase = phrases[p];
    if (!phrase) return null;
    const { sentence } = words[phrase.first] ?? { sentence: -1 };
    const joint = words[phrase.first - 1];
    const before = words[phrase.first - 2];
    if (joint?.sentence !== sentence || !HANGS_ON.has(joint.lower)) break;
    const near = before?.lower === 'close' || before?.lower === 'familiar';
    const owner = phraseOf[phrase.first - (near ? 3 : 2)] ?? -1;
    const reduced = /^(?:VERB|ADJ)$/u.test(before?.tag ?? '') && PARTICIPLE.test(before?.lower ?? '');
    const next = owner >= 0 ? owner : reduced ? (phraseOf[phrase.first - 3] ?? -1) : -1;
    if (next < 0 || words[phrases[next]?.first ?? -1]?.sentence !== sentence) break;
    p = next;
  }
  const phrase = phrases[p];
  return phrase ? { phrase: p, first: phrase.first } : null;
};

const skipBrackets = ({ words }: Reading, i: number): number => {
  if (words[i]?.text !== ')') return i;
  for (let k = i - 1; k > i - NEAR; k--) if (words[k]?.text === '(') return k - 1;
  return i;
};

/** Back over a time between the subject and its verb: "the colonel, on Monday told", "traders last night put it". */
const skipDate = (reading: Reading, i: number): number => {
  const { words, phrases, phraseOf } = reading;
  const phrase = phrases[phraseOf[i] ?? -1];
  if (phrase?.last !== i || phraseClass(reading, phrase) !== 'date') return i;
  let before = phrase.first - 1;
  if (words[before]?.lower === 'out') before--;
  return words[before]?.tag === 'ADP' || words[before]?.tag === 'ADV' ? before - 1 : before;
};

/** The noun before a relative clause without commas that ends at the word ("a teacher who asked not to be named"). */
const beforeRelative = (reading: Reading, end: number, start: number): Subject | null => {
  const { words, phraseOf, phrases } = reading;
  for (let k = end; k > Math.max(start, end - NEAR); k--) {
    const word = words[k];
    if (!word || word.lower === ',' || word.quotation >= 0) return null;
    if (word.lower === 'who' && (phraseOf[k - 1] ?? -1) >= 0) return headOf(reading, k - 1);
    const noun = word.lower === 'that' || word.lower === 'which' ? headOf(reading, k - 1) : null;
    const document = phrases[noun?.phrase ?? -1];
    if (document && /^(?:document|organisation|group)$/u.test(phraseClass(reading, document))) return noun;
  }
  return null;
};

/** The noun before an aside between commas that ends at the word: a relative clause, an apposition, a participle. */
const beforeAside = (reading: Reading, end: number, start: number): Subject | null => {
  const { words, phraseOf } = reading;
  let finite = false;
  for (let k = end; k >= Math.max(start, end - REACH); k--) {
    const word = words[k];
    if (!word || word.quotation >= 0) return null;
    // What a relative clause inside the aside says is no verb of the aside's own.
    if (RELATIVES.has(word.lower)) finite = false;
    if (k < end && word.lower === ',') {
      const opens = words[k + 1];
      const relative = opens !== undefined && (RELATIVES.has(opens.lower) || /^wh/u.test(words[k + 2]?.lower ?? ''));
      const last = skipBrackets(
        reading,
        relative && (words[k - 1]?.tag === 'ADV' || words[k - 1]?.lower === 'there') ? k - 2 : k - 1,
      );
      if ((relative || !finite) && (phraseOf[last] ?? -1) >= 0) return headOf(reading, last);
      if (relative) return beforeRelative(reading, last, start);
    } else if (isFiniteVerb(word) && !PARTICIPLE.test(word.lower)) finite = true;
    else if (word.tag === 'AUX') finite = true;
  }
  return null;
};

const ownSubject = (reading: Reading, verb: number): Subject | null => {
  const { words, sentences, phrases, phraseOf } = reading;
  const word = words[verb];
  const start = sentences[word?.sentence ?? -1]?.first ?? verb;
  let i = verb - 1;
  while (
    i > start &&
    (words[i]?.tag === 'ADV' ||
      /sel(?:f|ves)$/u.test(words[i]?.lower ?? '') ||
      (words[i]?.tag === 'AUX' && words[i]?.lemma !== 'be'))
  )
    i--;
  i = skipBrackets(reading, skipDate(reading, i));
  while (i > start && words[i]?.tag === 'AUX' && words[i]?.lemma === 'have') i--;
  if (i < start) return null;
  if (words[i]?.lower === ',') return beforeAside(reading, i, start);
  const p = phraseOf[i] ?? -1;
  if (p < 0) return beforeRelative(reading, i, start);
  const ruled = words[(phrases[p]?.first ?? 0) - 1];
  if (ruled && ruled.sentence === word?.sentence && (ruled.tag === 'VERB' || ruled.tag === 'PART')) {
    const noun = beforeRelative(reading, i, start);
    if (noun) return noun;
  }
  const subject = headOf(reading, i);
  const before = words[(subject?.first ?? 0) - 1];
  if (subject && (before?.tag === 'VERB' || before?.tag === 'ADP')) return beforeRelative(reading, i, start) ?? subject;
  return subject;
};

/** "The mayor rejected the plan and said": the second verb's subject is the first one's; null where a clause of its own stands between. */
const coordinated = (reading: Reading, and: number, start: number): Subject | null => {
  const { words, phrases } = reading;
  let found: Subject | null = null;
  for (let k = and - 1; k > start && k > and - REACH; k--) {
    const word = words[k];
    if (!word || word.lower === ';' || word.lower === ':') return null;
    if (word.quotation >= 0) continue;
    if (word.tag === 'SCONJ') return null;
    // "The union has 60 members and believes": an auxiliary may be the first verb.
    const main =
      word.tag === 'AUX' &&
      (word.lemma === 'have' || word.lemma === 'be') &&
      words[k + 1]?.tag !== 'VERB' &&
      words[k + 1]?.tag !== 'AUX';
    if ((word.tag !== 'VERB' && !main) || !isFiniteVerb(word) || words[k - 1]?.lower === 'to') continue;
    const subject = ownSubject(reading, k);
    const head = words[phrases[subject?.phrase ?? -1]?.head ?? -1];
    if (subject && head && !RELATIVES.has(head.lower)) found = subject;
  }
  return found;
};

const isPost = (lower: string): boolean => HONORIFICS.has(lower) || POSTS.has(lower) || PERSON_NOUNS.has(lower);

/** "Whitey Mac, chairman of Local 20, the carmakers' union said": a name with its post behind it goes before what the post belongs to; the subject itself where it is no apposition. */
const overApposition = (reading: Reading, subject: Subject | null, start: number): Subject | null => {
  const { words, phrases } = reading;
  let first = subject?.first ?? -1;
  let post = isPost(words[phrases[subject?.phrase ?? -1]?.head ?? -1]?.lower ?? '');
  for (let hop = 0; hop < 2 && first > start && words[first - 1]?.lower === ','; hop++) {
    const before = headOf(reading, first - 2);
    const name = phrases[before?.phrase ?? -1];
    if (!before || !name) return subject;
    const opens =
      before.first <= start || words[before.first - 1]?.tag === 'PUNCT' || words[before.first - 1]?.tag === 'SCONJ';
    if (post && name.form === 'proper' && name.last > name.first && opens) return before;
    post ||= isPost(words[name.head]?.lower ?? '');
    first = before.first;
  }
  return subject;
};

/** The subject left of a finite verb, over adverbs, asides between commas, relative clauses and a first verb it shares; null where it is not plain. */
export const findSubject = (reading: Reading, verb: number): Subject | null => {
  const { words, sentences } = reading;
  const start = sentences[words[verb]?.sentence ?? -1]?.first ?? verb;
  let i = verb - 1;
  while (i > start && words[i]?.tag === 'ADV') i--;
  return i > start && words[i]?.lower === 'and'
    ? coordinated(reading, i, start)
    : overApposition(reading, ownSubject(reading, verb), start);
};
