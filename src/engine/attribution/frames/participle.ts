import { SUBORDINATORS } from '../../lexicon/clause-words';
import { isFiniteVerb, type Subject } from '../clauses/find-subject';
import { phraseClass } from '../words/phrase-class';
import { contentOf } from './content';
import { type Construction, type Found, namesSomebody, type Site, upToBreak } from './frame';
import { saidThat } from './said';

const LONG = 60;

/** Whoever a participle behind a comma speaks for: the subject of the first clause of its sentence, which it hangs on ("…, the ministry said, warning that …"); null where that is not plain. */
export const hostSubject = ({ reading, cue, clauses, run }: Site): Subject | null => {
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

/** "…, the ministry said, warning that 40 …", "Mr Lund opened the yard, saying …". */
const adding = (site: Site): Found => {
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

/** "with sources telling this website that 40 …", "They were warning that 40 …": a participle of saying with a subject of its own. */
const saidBySubject = (site: Site): Found => {
  const { reading, clause, cue } = site;
  const { words } = reading;
  const before = words[cue.word - 1];
  if (!clause.gerund || site.predicate.sense !== 'say') return null;
  const be = before?.tag === 'AUX' && before.lemma === 'be';
  const subject = be ? (site.clauses.get(cue.word - 1)?.subject ?? clause.subject) : clause.subject;
  const joined = words[(subject?.first ?? 0) - 1]?.lower === 'with';
  return be || joined ? saidThat(site, subject ?? null) : null;
};

/** A participle of saying, in the order in which its two forms are tried. */
export const PARTICIPLE: Construction = {
  name: 'participle',
  example: '[Mr Lund] opened the yard, saying that {<40> men were missing}.',
  read: (site) => adding(site) ?? saidBySubject(site),
};
