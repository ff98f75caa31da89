import { BEFORE_FIGURES } from '../../lexicon/before-figures';
import {
  CLAUSES_GO_ON,
  CONDITIONS,
  FOLLOWS_NAME,
  PARTICLES,
  SUBORDINATORS,
  UTTERANCES,
} from '../../lexicon/clause-words';
import { BODY_NOUNS, UNNAMED_NOUNS } from '../../lexicon/cues';
import { COMMA, CONTRAST, isDash, opensClause } from '../clauses/breaks';
import { isFiniteVerb, type Subject } from '../clauses/find-subject';
import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import { type Construction, type Frame, hasVerb, namesSomebody, type Site, upToBreak } from './frame';

const OPENS_CONTENT = new Set(['DET', 'NUM', 'NOUN', 'ADJ', 'PRON', 'SYM', 'SCONJ', 'VERB', 'AUX', 'PART']);
const ADVERBIAL = 12;
const TAIL = 16;
const LABELLED = 10;
const LONG = 60;

/** From behind a verb over whom it tells and when ("told the Post on Monday", "said in a statement in April") to the first word of what it reports. */
const overAdverbials = ({ reading, cue, run, predicate }: Site): number => {
  const { words, phrases, phraseOf } = reading;
  let at = cue.word + 1;
  if (predicate.takes.has('heard')) at = (phrases[phraseOf[at] ?? -1]?.last ?? at - 1) + 1;
  const opens = words[at];
  if (!opens || opens.lower === 'that') return at;
  if (opens.lower === ',' && words[at + 2]?.lower === ',') return at + 3;
  for (let i = at; i <= Math.min(run.last, at + ADVERBIAL); i++) {
    const word = words[i];
    if (!word || word.lower === 'that') return word ? i : at;
    const phrase = phrases[phraseOf[i] ?? -1];
    const time = phrase !== undefined && phraseClass(reading, phrase) === 'date';
    if (word.tag !== 'ADP' && word.tag !== 'ADV' && !time)
      return i > at && predicate.takes.has('clause') && opensClause(reading, i) ? i : at;
    const object = word.tag === 'ADP' ? phrases[phraseOf[i + 1] ?? -1] : phrase;
    if (object) i = object.last;
  }
  return at;
};

/** The first word of what a verb goes on to report: a clause, a figure or a measure; -1 where it goes on to none. */
export const contentOf = (site: Site, source: number): number => {
  const { reading, predicate, cue } = site;
  const { words, phrases } = reading;
  const phrase = phrases[source];
  const at = overAdverbials(site);
  const opens = words[at];
  if (!phrase || !opens || opens.sentence !== words[cue.word]?.sentence) return -1;
  const { takes, sense } = predicate;
  if (takes.has('that') && opens.lower === 'that') return at;
  if (sense === 'tell' && opens.lower === 'how') return at;
  const bounded =
    (opens.lower === 'as' || BEFORE_FIGURES.has(opens.lower)) &&
    words.slice(at + 1, at + 4).some((w) => w.tag === 'NUM');
  const named = opens.tag === 'PROPN' && sense === 'find' && phraseClass(reading, phrase) === 'document';
  const content = named || OPENS_CONTENT.has(opens.tag) || opens.lower === 'half' || bounded;
  if (takes.has('clause') && opensClause(reading, at)) return at;
  if (!takes.has('figure') || !content || sense === 'count') return -1;
  // "predicted to win 73 seats": whoever is to do it predicts nothing.
  if (sense !== 'think' && sense !== 'will' && opens.lower === 'to') return -1;
  return sense !== 'find' || predicate.takes.has('at') || phraseClass(reading, phrase) === 'document' ? at : -1;
};

/** "said that 40 …", "expects prices to rise by 3%": what stands right of a verb, up to the first break, is its content; what stands left of it is not. */
const saidThat = (site: Site, subject = site.clause.subject): Omit<Frame, 'construction'> | null => {
  const { reading, cue, run, predicate } = site;
  if (!subject || !namesSomebody(reading, subject.phrase)) return null;
  if (CONDITIONS.has(reading.words[subject.first - 1]?.lower ?? '')) return null;
  const at = contentOf(site, subject.phrase);
  if (at < 0 || at > run.last) return null;
  const plain = predicate.sense === 'forecast' || predicate.lemma === 'expect' || predicate.lemma === 'demand';
  // A poll's figures go on over commas: "finds Clinton with a small lead, 46 percent to 44".
  const source = reading.phrases[subject.phrase];
  const document = predicate.sense === 'find' && source !== undefined && phraseClass(reading, source) === 'document';
  const stop = reading.words.slice(at, Math.min(run.last + 1, at + LONG)).findIndex((w) => w.text === ';');
  const end = plain && stop >= 0 ? at + stop : -1;
  return {
    word: cue.word,
    source: subject.phrase,
    first: subject.first,
    last: at - 1,
    covers: [upToBreak(site, at + (reading.words[at]?.lower === 'that' ? 1 : 0), document ? CONTRAST : COMMA)],
    within: { first: at, last: end > 0 ? end : run.last },
  };
};

/** The last word of a reporting clause's own adverbials ("on Wednesday in a statement"), or -1 where the verb goes on to content. */
const tailOf = ({ reading, cue, run, predicate }: Site, verb: number): number => {
  const { words, phrases, phraseOf } = reading;
  const heard = predicate.takes.has('heard');
  let i = verb + 1;
  for (; i <= run.last && i <= verb + TAIL; i++) {
    const word = words[i];
    if (!word || word.lower === 'that' || word.lower === ':') return -1;
    if (/^[.,;!?)]$/u.test(word.text) || isDash(words, i)) return i - 1;
    if (word.quotation !== words[cue.word]?.quotation) return -1;
    const told = i === verb + 1 && (heard || predicate.sense === 'ask');
    const before = words[i - 1];
    const reduced =
      word.lower.endsWith('ed') &&
      (before?.tag === 'SCONJ' ||
        before?.lower === 'when' ||
        before?.lower === 'if' ||
        (heard && before?.tag === 'DET'));
    if (!reduced && (word.tag === 'AUX' || (isFiniteVerb(word) && word.tag === 'VERB'))) return -1;
    const phrase = phrases[phraseOf[i] ?? -1];
    const time = phrase !== undefined && phraseClass(reading, phrase) === 'date';
    const opens = OPENS_CONTENT.has(word.tag) || BEFORE_FIGURES.has(word.lower);
    if (i === verb + 1 && !told && !time && opens && word.tag !== 'ADJ') return -1;
  }
  return i > run.last ? run.last : -1;
};

/** Two words for one of saying, or its particle: where the verb's own words end ("makes clear", "went on", "chimed in"). */
const endOfVerb = ({ words }: Reading, verb: number): number => {
  const next = words[verb + 1];
  return next && (PARTICLES.has(next.lower) || (next.lower === 'clear' && words[verb]?.lemma === 'make'))
    ? verb + 1
    : verb;
};

/** "…, the office said on Monday", "Two wells, she conceded, would close": subject behind a comma, verb, adverbials, and nothing that it could report behind it. */
const saidAfter = (site: Site): Omit<Frame, 'construction'> | null => {
  const { reading, cue, clause, run, predicate } = site;
  const { words, phrases } = reading;
  const subject = clause.subject;
  const only = predicate.takes.has('aside');
  if (!(predicate.takes.has('tag') || only) || !subject || subject.first - run.first < 2) return null;
  if (!namesSomebody(reading, subject.phrase)) return null;
  const as = words[subject.first - 1]?.lower === 'as' ? 1 : 0;
  const comma = subject.first - 1 - as;
  if (words[comma]?.lower !== ',' && !isDash(words, comma)) return null;
  const verb = endOfVerb(reading, cue.word);
  if (only && (predicate.lemma === 'make' || predicate.lemma === 'go') && verb === cue.word) return null;
  const tail = tailOf(site, verb);
  if (tail < 0 || (only && tail !== verb)) return null;
  const stop = words[tail + 1];
  const rest = words[tail + 2];
  const goesOn =
    stop?.lower === ',' && rest !== undefined && (CLAUSES_GO_ON.has(rest.lower) || rest.lower.endsWith('ing'));
  const figure =
    comma - run.first < 5 && words.slice(run.first, comma).every((w) => /^(?:NUM|PUNCT|SYM)$/u.test(w.tag));
  const complete = figure || hasVerb(reading, Math.max(run.first, comma - LONG), comma - 1);
  const closes =
    (complete && (goesOn || stop?.lower === ';')) ||
    tail === run.last ||
    (tail >= run.last - 1 && /^[.!?]$/u.test(stop?.text ?? ''));
  if (!complete && closes) return null;
  const frame = { word: cue.word, source: subject.phrase, first: subject.first - as, last: tail };
  if (closes) return { ...frame, covers: [{ first: run.first, last: comma }] };
  // Between commas: somebody in particular, the subject right before its verb.
  const plain =
    phrases[subject.phrase]?.form === 'pronoun' || predicate.lemma === 'say' || words[subject.first]?.lower !== 'a';
  if (stop?.lower !== ',' || !plain || words.slice(subject.first, cue.word).some((w) => w.lower === ',')) return null;
  const next = words[cue.word + 1]?.lower ?? '';
  if (next === 'as' || next === 'by' || next === 'with') return null;
  return { ...frame, covers: [sameClauseBefore(site, comma), sameClauseAfter(site, tail + 2)] };
};

/** Back from an aside to where its clause begins. */
const sameClauseBefore = ({ breaks, run }: Site, comma: number): { first: number; last: number } => {
  let first = comma - 1;
  while (first > Math.max(run.first, comma - LONG) && (breaks.level[first] ?? 0) < 2) first--;
  return { first: (breaks.level[first] ?? 0) < 2 ? first : first + 1, last: comma - 1 };
};

/** On from an aside to where its clause ends. */
const sameClauseAfter = (site: Site, from: number): { first: number; last: number } => upToBreak(site, from, 3);

/** "…, said Dr Ito, who led the study": the verb behind a comma, its subject right behind. */
const saidInverted = ({ reading, cue, run, predicate }: Site): Omit<Frame, 'construction'> | null => {
  const { words, phrases, phraseOf } = reading;
  if (words[cue.word - 1]?.lower !== ',' || cue.word - run.first < 3) return null;
  if (
    !predicate.takes.has('tag') ||
    predicate.takes.has('heard') ||
    predicate.sense === 'count' ||
    words[cue.word]?.lower.endsWith('ing')
  )
    return null;
  const p = phraseOf[cue.word + 1] ?? -1;
  const phrase = phrases[p];
  if (!phrase || !namesSomebody(reading, p)) return null;
  const next = words[phrase.last + 1];
  if (next && phrase.last < run.last && !FOLLOWS_NAME.has(next.lower) && !isDash(words, phrase.last + 1)) return null;
  if (phrase.form === 'pronoun' && next && !/^[.,]$/u.test(next.lower)) return null;
  if (predicate.sense === 'ask' && next?.lower === 'to') return null;
  const head = words[phrase.head]?.lower ?? '';
  const known =
    phrase.form !== 'common' ||
    /^(?:role|group|organisation|document)$/u.test(phraseClass(reading, phrase)) ||
    BODY_NOUNS.has(head) ||
    UNNAMED_NOUNS.has(head);
  return known
    ? { word: cue.word, source: p, first: cue.word, last: run.last, covers: [{ first: run.first, last: cue.word - 2 }] }
    : null;
};

const STOP = /^[,?!…]$/u;
const SPEAKING = new Set([
  'he',
  'she',
  'they',
  'we',
  'i',
  'it',
  'pronoun',
  'common',
  'proper',
  'speech',
  'organisation',
  'group',
  'role',
  'document',
  'plural',
]);

/** Whether a word is the closing mark of words in marks that end as speech does, or the comma behind it. */
const closesSpeech = ({ words }: Reading, i: number): boolean => {
  // French marks stand before the comma: "« … », confided …".
  const mark = words[i]?.lower === ',' ? i - 1 : i;
  const stopped =
    mark < i ||
    STOP.test(words[mark - 1]?.text ?? '') ||
    words[mark - 1]?.text === '.' ||
    words[mark - 1]?.text === "'";
  return (words[mark]?.quotation ?? -1) >= 0 && words[mark]?.tag === 'PUNCT' && stopped;
};

/** The subject behind a verb's own adverbials, after a comma: "“…”, confided for her part, on Monday, a colleague"; -1 where none is plain. */
const behindAdverbials = ({ reading, cue, run }: Site): number => {
  const { words, phrases, phraseOf } = reading;
  if (words[cue.word + 1]?.tag !== 'ADP') return -1;
  for (let i = cue.word + 1; i <= Math.min(run.last, cue.word + TAIL); i++) {
    const p = phraseOf[i] ?? -1;
    const phrase = phrases[p];
    if (!phrase) {
      if (!/^(?:ADP|PUNCT|ADV)$/u.test(words[i]?.tag ?? '')) return -1;
      continue;
    }
    if (words[i - 1]?.lower === ',') return phraseClass(reading, phrase) === 'date' ? -1 : p;
    if (words[i - 1]?.tag !== 'ADP') return -1;
    i = phrase.last;
  }
  return -1;
};

/** "“…,” said Tom Reyes", "“…,” she told reporters", "“…,” sobbed a fisherman.": a verb right behind speech in marks, with its subject on either side. A verb of no table must end its sentence with its subject. */
const quotedTag = (site: Site): Omit<Frame, 'construction'> | null => {
  const { reading, cue, clause, predicate, run } = site;
  const { words, phrases, phraseOf } = reading;
  const word = words[cue.word];
  if (!word || word.quotation >= 0 || clause.passive || clause.infinitive) return null;
  const ends = (i: number): boolean =>
    i > run.last ||
    /^[.,;:]$/u.test(words[i]?.text ?? '') ||
    words[i]?.tag === 'ADP' ||
    words[i]?.tag === 'ADV' ||
    words[i]?.tag === 'SCONJ';
  const speaks = (p: number): boolean => SPEAKING.has(phrases[p] ? phraseClass(reading, phrases[p]) : '');
  const reports = predicate.takes.has('tag') || predicate.takes.has('aside');
  const tag = (source: number, first: number): Omit<Frame, 'construction'> | null =>
    speaks(source) ? { word: cue.word, source, first, last: cue.word, covers: [], within: run } : null;
  if (closesSpeech(reading, cue.word - 1) && word.lower !== 'told') {
    const p = phraseOf[cue.word + 1] ?? -1;
    const subject = phrases[p];
    if (subject && (reports || ends(subject.last + 1)) && !word.lower.endsWith('ing')) return tag(p, cue.word);
    return reports ? tag(behindAdverbials(site), cue.word) : null;
  }
  const subject = clause.subject;
  if (!subject || !closesSpeech(reading, subject.first - 1)) return null;
  return reports || ends(endOfVerb(reading, cue.word) + 1) ? tag(subject.phrase, subject.first) : null;
};

/** Whoever a participle behind a comma speaks for: the subject of the first clause of its sentence, which it hangs on ("…, the ministry said, warning that …"); null where that is not plain. */
const hostSubject = ({ reading, cue, clauses, run }: Site): Subject | null => {
  const { words, phrases, phraseOf } = reading;
  if (words[cue.word - 1]?.lower !== ',') return null;
  for (let i = Math.max(run.first + 1, cue.word - LONG); i < cue.word; i++) {
    const verb = words[i];
    if (!verb || verb.quotation >= 0 || verb.tag !== 'VERB' || !isFiniteVerb(verb)) continue;
    const subject = clauses.get(i)?.subject ?? { phrase: phraseOf[i + 1] ?? -1, first: i };
    const phrase = phrases[subject.phrase];
    if (!phrase || !namesSomebody(reading, subject.phrase)) continue;
    if (SUBORDINATORS.has(words[subject.first - 1]?.lower ?? '')) continue;
    return /^(?:proper|he|she|they|role|group|organisation|document)$/u.test(phraseClass(reading, phrase))
      ? subject
      : null;
  }
  return null;
};

/** Whose an infinitive is: "Sanders had the following to say:". */
const governingSubject = ({ reading, cue, clauses, run }: Site): Subject | null => {
  for (let i = cue.word - 1; i > Math.max(run.first, cue.word - LONG); i--)
    if (isFiniteVerb(reading.words[i])) return clauses.get(i)?.subject ?? null;
  return null;
};

/** "…, the ministry said, warning that 40 …", "Mr Lund opened the yard, saying …". */
const adding = (site: Site): Omit<Frame, 'construction'> | null => {
  const { cue, clause, predicate, run } = site;
  const subject = clause.gerund && predicate.sense === 'say' ? hostSubject(site) : null;
  if (!subject) return null;
  const at = contentOf(site, subject.phrase);
  return {
    word: cue.word,
    source: subject.phrase,
    first: cue.word,
    last: cue.word,
    covers: at > 0 ? [upToBreak(site, at)] : [],
    within: { first: cue.word, last: run.last },
  };
};

/** "Ana Ruiz told the Post on Monday: “…”", "he said, “…”": a verb of saying before an opening mark, with nothing but whom it tells and when between. */
const introduces = (site: Site): Omit<Frame, 'construction'> | null => {
  const { reading, cue, clause, predicate, run } = site;
  const { words } = reading;
  const subject = clause.infinitive
    ? governingSubject(site)
    : ((clause.gerund ? hostSubject(site) : null) ?? clause.subject);
  if (!subject || !namesSomebody(reading, subject.phrase) || clause.passive) return null;
  // "Ruiz made the following comment:", "The club issued this statement:"
  const near = words.slice(cue.word + 1, Math.min(run.last + 1, cue.word + LABELLED));
  const makes = near.some((w, i) => UTTERANCES.has(w.lower) && near[i + 1]?.lower === ':');
  if (!predicate.takes.has('tag') && !makes) return null;
  for (let i = cue.word + 1; i <= Math.min(run.last, cue.word + LABELLED); i++) {
    const word = words[i];
    if (!word || word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'SCONJ') return null;
    const colon = word.lower === ':' && i === run.last;
    if (word.quotation < 0 && !colon) continue;
    const before = words[i - 1]?.lower ?? '';
    const outright =
      i === cue.word + 1 &&
      predicate.sense === 'say' &&
      predicate.takes.has('that') &&
      words[cue.word]?.lower !== 'added';
    if (!colon && before !== ',' && before !== ':' && !outright) return null;
    return {
      word: cue.word,
      source: subject.phrase,
      first: Math.min(subject.first, cue.word),
      last: i - 1,
      covers: [{ first: i, last: i }],
      within: { first: i, last: run.last },
    };
  }
  return null;
};

/** "The authority let it be known on Monday that", "she made it clear that": several words for one of saying. */
const madeKnown = (site: Site): Omit<Frame, 'construction'> | null => {
  const { reading, cue, run } = site;
  const { words } = reading;
  const at = (d: number): string => words[cue.word + d]?.lower ?? '';
  const known = cue.lemma === 'know' && at(-1) === 'be' && at(-2) === 'it' && words[cue.word - 3]?.lemma === 'let';
  const clear = cue.lemma === 'make' && (at(1) === 'clear' || (at(1) === 'it' && at(2) === 'clear'));
  if (!known && !clear) return null;
  const subject = known ? site.clauses.get(cue.word - 3)?.subject : site.clause.subject;
  if (!subject || !namesSomebody(reading, subject.phrase)) return null;
  for (let i = cue.word + 1; i <= Math.min(run.last, cue.word + ADVERBIAL); i++) {
    if (words[i]?.lower === ',') return null;
    if (words[i]?.lower === 'that')
      return {
        word: cue.word,
        source: subject.phrase,
        first: subject.first,
        last: i,
        covers: [upToBreak(site, i + 1)],
        within: { first: i, last: run.last },
      };
  }
  return null;
};

/** "An engineer is quoted in the report as saying that", "Sixty farms would close, the Times quoted the minister as saying": whoever is quoted speaks. */
const quotedAs = (site: Site): Omit<Frame, 'construction'> | null => {
  const { reading, cue, run } = site;
  const { words, phraseOf } = reading;
  if (words[cue.word]?.lower !== 'saying' || words[cue.word - 1]?.lower !== 'as') return null;
  for (let i = cue.word - 2; i >= Math.max(run.first, cue.word - ADVERBIAL); i--) {
    const lemma = words[i]?.lemma ?? '';
    if (words[i]?.tag !== 'VERB' || !/^(?:quote|cite|record|describe|report)$/u.test(lemma)) continue;
    const be = words[i - 1]?.tag === 'AUX' && words[i - 1]?.lemma === 'be';
    const source = be
      ? (site.clauses.get(i)?.subject?.phrase ?? site.clauses.get(i - 1)?.subject?.phrase ?? -1)
      : (phraseOf[i + 1] ?? -1);
    if (!namesSomebody(reading, source)) return null;
    const closes = cue.word >= run.last - 1;
    const first = site.clauses.get(i)?.subject?.first ?? i;
    return closes
      ? { word: cue.word, source, first, last: run.last, covers: [{ first: run.first, last: first - 2 }] }
      : {
          word: cue.word,
          source,
          first: cue.word,
          last: cue.word,
          covers: [upToBreak(site, cue.word + 1)],
          within: { first: cue.word, last: run.last },
        };
  }
  return null;
};

/** "As reported by the Harbour News, …", "As the study noted, …", "…, as Ana Ruiz put it", "His boats, as listed in the register, include 40": a clause of its own with "as". */
const asReported = (site: Site): Omit<Frame, 'construction'> | null => {
  const { reading, cue, clause, run, predicate } = site;
  const { words, phrases, phraseOf } = reading;
  const right = words[cue.word + 1]?.lower;
  const handed = words[cue.word - 1]?.lower === 'as' && (right === 'by' || right === 'in');
  const source = handed ? (phraseOf[cue.word + 2] ?? -1) : (clause.subject?.phrase ?? -1);
  const phrase = phrases[source];
  const as = handed ? cue.word - 1 : (clause.subject?.first ?? 0) - 1;
  if (!phrase || words[as]?.lower !== 'as' || !namesSomebody(reading, source)) return null;
  if (right === 'in' && phraseClass(reading, phrase) !== 'document') return null;
  const putIt = right === 'it';
  if (!handed && !putIt && !predicate.takes.has('tag')) return null;
  const last = handed ? phrase.last : putIt ? cue.word + 1 : cue.word;
  if (
    words[last + 1] &&
    last < run.last &&
    !/^[,.]$/u.test(words[last + 1]?.text ?? '') &&
    words[last + 1]?.tag !== 'ADP'
  )
    return null;
  const frame = { word: cue.word, source, first: as, last };
  if (as <= run.first) return words[last + 1]?.lower === ',' ? { ...frame, covers: [upToBreak(site, last + 2)] } : null;
  return as - run.first > 2 && words[as - 1]?.tag === 'PUNCT'
    ? {
        ...frame,
        covers: [
          sameClauseBefore(site, as - 1),
          ...(words[last + 1]?.lower === ',' ? [sameClauseAfter(site, last + 2)] : []),
        ],
      }
    : null;
};

/** "She spoke of what Ana Ruiz called “a 40-year wound”": whoever calls a thing by words in marks. */
const calls = ({ reading, cue, clause, predicate, run }: Site): Omit<Frame, 'construction'> | null => {
  const { words, phrases } = reading;
  const subject = clause.subject;
  const phrase = phrases[subject?.phrase ?? -1];
  if (
    !predicate.takes.has('calls') ||
    clause.passive ||
    clause.infinitive ||
    !subject ||
    !phrase ||
    !namesSomebody(reading, subject.phrase)
  )
    return null;
  if (/^(?:common|plural|document|speech|i|we|it|pronoun)$/u.test(phraseClass(reading, phrase))) return null;
  for (let i = cue.word + 1; i <= Math.min(run.last, cue.word + 8); i++) {
    const word = words[i];
    if (!word || word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'SCONJ' || word.text === ';') return null;
    if (word.quotation < 0) continue;
    let last = i;
    while (words[last + 1]?.quotation === word.quotation && last < run.last) last++;
    return {
      word: cue.word,
      source: subject.phrase,
      first: subject.first,
      last: i - 1,
      covers: [{ first: i, last }],
      within: { first: i, last: run.last },
    };
  }
  return null;
};

/** "with sources telling this website that 40 …", "They were warning that 40 …": a participle of saying with a subject of its own. */
const saidBySubject = (site: Site): Omit<Frame, 'construction'> | null => {
  const { reading, clause, cue } = site;
  const { words } = reading;
  const before = words[cue.word - 1];
  if (!clause.gerund || site.predicate.sense !== 'say') return null;
  const be = before?.tag === 'AUX' && before.lemma === 'be';
  const subject = be ? (site.clauses.get(cue.word - 1)?.subject ?? clause.subject) : clause.subject;
  const joined = words[(subject?.first ?? 0) - 1]?.lower === 'with';
  return be || joined ? saidThat(site, subject ?? null) : null;
};

/** Verbs of saying and finding, in the order in which they are tried. */
export const SAID: readonly Construction[] = [
  {
    name: 'made known',
    example: '[The authority] let it be known on Monday that {it had asked for <12> boats}.',
    read: madeKnown,
  },
  {
    name: 'quoted as saying',
    example: '{Sixty <60> farms would close}, the Times quoted [the minister] as saying.',
    read: quotedAs,
  },
  {
    name: 'as reported',
    example: 'As reported by [the Harbour News], {crews found over <2,200> boats}.',
    read: asReported,
  },
  { name: 'calls', example: 'Nobody has closed what [Ana Ruiz] called a wound {“of <40> years”}.', read: calls },
  { name: 'quoted tag', example: '{“We lost <30> boats,”} said [Tom Reyes].', read: quotedTag },
  { name: 'introduced', example: '[Ana Ruiz] told the Post on Monday: {“We lost <30> boats.”}', read: introduces },
  {
    name: 'participle',
    example: '[Mr Lund] opened the yard, saying that {<40> men were missing}.',
    read: (site) => adding(site) ?? saidBySubject(site),
  },
  {
    name: 'said that',
    example: '[The agency] said on Monday that {<40> roads were closed}.',
    read: (site) =>
      site.clause.passive || site.clause.gerund || site.clause.infinitive || site.clause.modal ? null : saidThat(site),
  },
  {
    name: 'said after',
    example: '{Prices rose by <3%>}, [the office] said on Monday.',
    read: (site) =>
      site.clause.passive || site.clause.gerund || site.clause.infinitive || site.clause.modal ? null : saidAfter(site),
  },
  {
    name: 'said inverted',
    example: '{<48> men died}, said [Dr Ito], who led the study.',
    read: (site) => (site.clause.passive ? null : saidInverted(site)),
  },
];
