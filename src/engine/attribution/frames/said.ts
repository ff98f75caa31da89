import { BEFORE_FIGURES } from '../../lexicon/before-figures';
import { CLAUSES_GO_ON, CONDITIONS, FOLLOWS_NAME } from '../../lexicon/clause-words';
import { BODY_NOUNS, UNNAMED_NOUNS } from '../../lexicon/cues';
import { COMMA, CONTRAST, isDash } from '../clauses/breaks';
import { isFiniteVerb } from '../clauses/find-subject';
import { inHeadline } from '../words/in-headline';
import { phraseClass } from '../words/phrase-class';
import { contentOf, endOfVerb, OPENS_CONTENT } from './content';
import { type Construction, type Found, hasVerb, namesSomebody, type Site, upToBreak } from './frame';

const TAIL = 16;

const LONG = 60;

/** "said that 40 …", "expects prices to rise by 3%": what stands right of a verb, up to the first break, is its content; what stands left of it is not. */
export const saidThat = (site: Site, subject = site.clause.subject): Found => {
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

/** "…, the office said on Monday", "Two wells, she conceded, would close": subject behind a comma, verb, adverbials, and nothing that it could report behind it. */
const saidAfter = (site: Site): Found => {
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
  // A headline leaves its verb out: "5,000 dead in floods, Human Rights Watch says".
  const complete =
    figure || inHeadline(reading, cue.word) || hasVerb(reading, Math.max(run.first, comma - LONG), comma - 1);
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
const saidInverted = ({ reading, cue, run, predicate }: Site): Found => {
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

/** "As reported by the Harbour News, …", "As the study noted, …", "…, as Ana Ruiz put it", "His boats, as listed in the register, include 40": a clause of its own with "as". */
const asReported = (site: Site): Found => {
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

/** Clauses of saying and finding, in the order in which they are tried. */
export const SAID: readonly Construction[] = [
  {
    name: 'as reported',
    example: 'As reported by [the Harbour News], {crews found over <2,200> boats}.',
    read: asReported,
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
