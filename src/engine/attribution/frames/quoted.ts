import { UTTERANCES } from '../../lexicon/clause-words';
import { isFiniteVerb, type Subject } from '../clauses/find-subject';
import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import { endOfVerb } from './content';
import { type Construction, type Found, namesSomebody, type Site, upToBreak } from './frame';
import { hostSubject } from './participle';

const ADVERBIAL = 12;

const TAIL = 16;

const LABELLED = 10;

const LONG = 60;

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
const quotedTag = (site: Site): Found => {
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
  const tag = (source: number, first: number): Found =>
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

/** Whose an infinitive is: "Sanders had the following to say:". */
const governingSubject = ({ reading, cue, clauses, run }: Site): Subject | null => {
  for (let i = cue.word - 1; i > Math.max(run.first, cue.word - LONG); i--)
    if (isFiniteVerb(reading.words[i])) return clauses.get(i)?.subject ?? null;
  return null;
};

/** "Ana Ruiz told the Post on Monday: “…”", "he said, “…”": a verb of saying before an opening mark, with nothing but whom it tells and when between. */
const introduces = (site: Site): Found => {
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

/** "An engineer is quoted in the report as saying that", "Sixty farms would close, the Times quoted the minister as saying": whoever is quoted speaks. */
const quotedAs = (site: Site): Found => {
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

/** "She spoke of what Ana Ruiz called “a 40-year wound”": whoever calls a thing by words in marks. */
const calls = ({ reading, cue, clause, predicate, run }: Site): Found => {
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

/** Verbs beside words in marks, and whoever is quoted, in the order in which they are tried. */
export const QUOTED: readonly Construction[] = [
  { name: 'calls', example: 'Nobody has closed what [Ana Ruiz] called a wound {“of <40> years”}.', read: calls },
  {
    name: 'quoted as saying',
    example: '{Sixty <60> farms would close}, the Times quoted [the minister] as saying.',
    read: quotedAs,
  },
  { name: 'quoted tag', example: '{“We lost <30> boats,”} said [Tom Reyes].', read: quotedTag },
  { name: 'introduced', example: '[Ana Ruiz] told the Post on Monday: {“We lost <30> boats.”}', read: introduces },
];
