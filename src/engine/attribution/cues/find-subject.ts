import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';

/** The subject of a verb: its head phrase and the word where it begins, prepositional phrases and relative clauses left of the verb counted in. */
export interface Subject {
  /** Index of the head's phrase. */
  readonly phrase: number;
  readonly first: number;
}

const REACH = 32;
const HANGS_ON = /^(?:of|for|at|in|from|on|to|with|by|inside|between|near|behind|against)$/u;
const RELATIVE = /^(?:who|which|that|whose|where)$/u;
const PARTICIPLE = /(?:^heard|^built|^sold|ed|en|wn|ung|ought|aid|ut|eld|ent)$/u;

/** From the last word of a noun phrase back over "of …", "at …", "published in …" to the phrase they hang on. */
export const headOf = ({ words, phrases, phraseOf }: Reading, last: number): Subject | null => {
  let p = phraseOf[last] ?? -1;
  for (let hop = 0; hop < 6; hop++) {
    const phrase = phrases[p];
    if (!phrase) return null;
    const { sentence } = words[phrase.first] ?? { sentence: -1 };
    const joint = words[phrase.first - 1];
    const before = words[phrase.first - 2];
    if (joint?.sentence !== sentence || (joint.tag !== 'ADP' && joint.lower !== 'to') || !HANGS_ON.test(joint.lower))
      break;
    const near = before !== undefined && /^(?:close|familiar)$/u.test(before.lower);
    const owner = phraseOf[phrase.first - (near ? 3 : 2)] ?? -1;
    const reduced =
      /^(?:VERB|ADJ)$/u.test(before?.tag ?? '') && PARTICIPLE.test(before?.lower ?? '')
        ? (phraseOf[phrase.first - 3] ?? -1)
        : -1;
    const next = owner >= 0 ? owner : reduced;
    if (next < 0 || words[phrases[next]?.first ?? -1]?.sentence !== sentence) break;
    p = next;
  }
  const phrase = phrases[p];
  return phrase ? { phrase: p, first: phrase.first } : null;
};

const skipBrackets = ({ words }: Reading, i: number): number => {
  if (words[i]?.text !== ')') return i;
  for (let k = i - 1; k > i - 12; k--) if (words[k]?.text === '(') return k - 1;
  return i;
};

/** Back over a time between the subject and its verb: "the colonel, on Monday told", "traders last night put it". */
const skipDate = (reading: Reading, i: number): number => {
  const phrase = reading.phrases[reading.phraseOf[i] ?? -1];
  if (!phrase || phrase.last !== i) return i;
  const season =
    /^(?:spring|summer|fall|autumn|winter|weekend|time)$/u.test(reading.words[i]?.lower ?? '') &&
    /^(?:that|this|last|next)$/u.test(reading.words[phrase.first]?.lower ?? '');
  if (phraseClass(reading, phrase) !== 'date' && !season) return i;
  let before = phrase.first - 1;
  // "A poll out this week has".
  if (/^(?:out|due)$/u.test(reading.words[before]?.lower ?? '')) before--;
  return /^(?:on|in|by|late|early|earlier)$/u.test(reading.words[before]?.lower ?? '') ? before - 1 : before;
};

/** The noun before a relative clause without commas that ends at the word ("a teacher who asked not to be named"). */
const beforeRelative = (reading: Reading, end: number, start: number): Subject | null => {
  const { words, phraseOf } = reading;
  for (let k = end; k > Math.max(start, end - 14); k--) {
    const word = words[k];
    if (!word || word.lower === ',' || word.quotation >= 0) return null;
    if (word.lower === 'who' && (phraseOf[k - 1] ?? -1) >= 0) return headOf(reading, k - 1);
    // "A chart that the senator held up showed".
    const noun = /^(?:that|which)$/u.test(word.lower) ? headOf(reading, k - 1) : null;
    const document = reading.phrases[noun?.phrase ?? -1];
    if (document && phraseClass(reading, document) === 'document') return noun;
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
    if (RELATIVE.test(word.lower)) finite = false;
    if (k < end && word.lower === ',') {
      const opens = words[k + 1];
      // "The nurses, of whom there are seven, complain".
      const relative =
        opens !== undefined && (RELATIVE.test(opens.lower) || /^(?:whom|which)$/u.test(words[k + 2]?.lower ?? ''));
      // "A nurse there, who asked …, said".
      const last = skipBrackets(
        reading,
        relative && (words[k - 1]?.tag === 'ADV' || words[k - 1]?.lower === 'there') ? k - 2 : k - 1,
      );
      if ((relative || !finite) && (phraseOf[last] ?? -1) >= 0) return headOf(reading, last);
      // "A survey that the senate ran online, which is small, found".
      const noun = relative ? beforeRelative(reading, last, start) : null;
      if (noun) return noun;
      if (relative) return null;
    } else if (word.tag === 'AUX' || (word.tag === 'VERB' && !/ing$/u.test(word.lower) && !PARTICIPLE.test(word.lower)))
      finite = true;
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
      (words[i]?.tag === 'AUX' && words[i]?.lemma !== 'be') ||
      /^(?:itself|himself|herself|themselves)$/u.test(words[i]?.lower ?? ''))
  )
    i--;
  i = skipBrackets(reading, skipDate(reading, i));
  // "Analysts had on average pencilled in 40".
  if (/^(?:average|total|all)$/u.test(words[i]?.lower ?? '') && /^(?:on|in)$/u.test(words[i - 1]?.lower ?? '')) i -= 2;
  while (i > start && words[i]?.tag === 'AUX' && words[i]?.lemma === 'have') i--;
  if (i < start) return null;
  if (words[i]?.lower === ',') return beforeAside(reading, i, start);
  const p = phraseOf[i] ?? -1;
  if (p < 0) return beforeRelative(reading, i, start);
  const phrase = phrases[p];
  const ruled = words[(phrase?.first ?? 0) - 1];
  if (ruled && ruled.sentence === word?.sentence && (ruled.tag === 'VERB' || ruled.tag === 'PART')) {
    const noun = beforeRelative(reading, i, start);
    if (noun) return noun;
  }
  const subject = headOf(reading, i);
  const before = words[(subject?.first ?? 0) - 1];
  if (subject && (before?.tag === 'VERB' || before?.tag === 'ADP')) return beforeRelative(reading, i, start) ?? subject;
  return subject;
};

const CLAUSE = /^(?:that|while|because|if|when|although|though|as|after|before|since|whether)$/u;

/** "The mayor rejected the plan and said": the second verb's subject is the first one's; null where a clause of its own stands between. */
const coordinated = (reading: Reading, and: number, start: number): Subject | null => {
  const { words, phrases } = reading;
  let found: Subject | null = null;
  for (let k = and - 1; k > start && k > and - REACH; k--) {
    const word = words[k];
    if (!word || word.lower === ';' || word.lower === ':') return null;
    if (word.quotation >= 0) continue;
    if (word.tag === 'SCONJ' && CLAUSE.test(word.lower)) return null;
    // "The union has 60 members and believes": an auxiliary may be the first verb.
    const main =
      word.tag === 'AUX' &&
      /^(?:have|be)$/u.test(word.lemma) &&
      words[k + 1]?.tag !== 'VERB' &&
      words[k + 1]?.tag !== 'AUX';
    if ((word.tag !== 'VERB' && !main) || /ing$/u.test(word.lower) || words[k - 1]?.lower === 'to') continue;
    const subject = ownSubject(reading, k);
    const head = words[phrases[subject?.phrase ?? -1]?.head ?? -1];
    if (subject && head && !RELATIVE.test(head.lower)) found = subject;
  }
  return found;
};

/** The subject left of a finite verb, over adverbs, asides between commas, relative clauses and a first verb it shares; null where it is not plain. */
export const findSubject = (reading: Reading, verb: number): Subject | null => {
  const { words, sentences } = reading;
  const start = sentences[words[verb]?.sentence ?? -1]?.first ?? verb;
  let i = verb - 1;
  while (i > start && words[i]?.tag === 'ADV') i--;
  return i > start && words[i]?.lower === 'and' ? coordinated(reading, i, start) : ownSubject(reading, verb);
};
