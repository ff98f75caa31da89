import { phraseClass } from '../words/phrase-class';
import type { NounPhrase, Reading } from '../words/reading';
import { certainSource, endOfSilentLabel, silentColon } from './certain-source';
import type { CueGrammar } from './describe-cue';
import type { CueCandidate } from './find-cues';
import { findReport } from './find-reports';
import { findSubject } from './find-subject';
import type { Report } from './report';

/** Confidence of a cue and sureness of its source where form alone decides. */
export const CERTAIN = 0.97;

/** A cue candidate with how likely it is a cue at all, and whom it names. */
export interface WeighedCue extends CueCandidate {
  readonly grammar: CueGrammar;
  /** 0 to 1. */
  readonly confidence: number;
  /** Index of the source's phrase in the reading, or -1 where nobody is named. */
  readonly source: number;
  /** 0 to 1: how sure the source is, given that it is a cue. */
  readonly sureness: number;
  /** The source that comes next where the first is in doubt, with its own sureness. */
  readonly rival?: Pick<WeighedCue, 'source' | 'sureness'>;
  /** The reporting clause it heads where form alone makes that certain. */
  readonly report: Report | null;
}

const NAMES_SPEAKER = new Set(['proper', 'he', 'she', 'they', 'role', 'group', 'organisation', 'document']);
const REACH = 60;
/** Chance below which a second source is not weighed. */
const DOUBT = 0.1;
const ADDING =
  /^(?:adding|warning|saying|noting|arguing|claiming|insisting|predicting|explaining|stating|declaring|stressing|alleging|asserting|suggesting)$/u;
const OPENS_CLAUSE = /^(?:as|while|when|after|before|because|if|although|though|that|who|which|since)$/u;

/** "…, the ministry said, warning that …", "Mr Lund opened the yard, saying …": the participle's source is the subject of the clause that it hangs on; null for other verbs, and where that clause is not plain. */
const addingTo = (reading: Reading, cue: CueCandidate): number | null => {
  const { words, sentences } = reading;
  const word = words[cue.word];
  const run = sentences[word?.sentence ?? -1];
  const before = words[cue.word - 1];
  // "…,” adding, “…": the comma stands inside the mark before.
  const comma = before?.lower === ',' || (/^["”]$/u.test(before?.text ?? '') && words[cue.word - 2]?.lower === ',');
  if (!word || !run || !ADDING.test(word.lower) || !comma) return null;
  for (let i = cue.word - 2; i > cue.word - 8 && words[i]?.sentence === word.sentence; i--)
    if (/^(?:said|says|told)$/u.test(words[i]?.lower ?? '')) return findSubject(reading, i)?.phrase ?? null;
  for (let i = Math.max(run.first + 1, cue.word - REACH); i < cue.word; i++) {
    const verb = words[i];
    if (!verb || verb.quotation >= 0 || verb.tag !== 'VERB' || /ing$/u.test(verb.lower)) continue;
    const subject = findSubject(reading, i);
    const phrase = reading.phrases[subject?.phrase ?? -1];
    if (!subject || !phrase || OPENS_CLAUSE.test(words[subject.first - 1]?.lower ?? '')) continue;
    const kind = phraseClass(reading, phrase);
    if (NAMES_SPEAKER.has(kind)) return subject.phrase;
    if (kind !== 'date') return null;
  }
  return null;
};

/** The sources of a cue by their chances (summing to 1, as the phrases they belong to; -1 is nobody): the likeliest, and the next where it is no lost cause. */
export const rankSources = (
  phrases: readonly number[],
  chances: readonly number[],
): Pick<WeighedCue, 'source' | 'sureness' | 'rival'> => {
  const sureness = Math.max(...chances);
  const first = chances.indexOf(sureness);
  const next = chances.reduce(
    (top, chance, i) => (i !== first && (top < 0 || chance > (chances[top] ?? 0)) ? i : top),
    -1,
  );
  const doubt = chances[next] ?? 0;
  return {
    source: phrases[first] ?? -1,
    sureness,
    ...(doubt >= DOUBT ? { rival: { source: phrases[next] ?? -1, sureness: doubt } } : {}),
  };
};

/** A cue as the readings it allows: with its source, and with the one that rivals it. */
export const readingsOf = (cue: WeighedCue): readonly WeighedCue[] =>
  cue.rival ? [cue, { ...cue, ...cue.rival }] : [cue];

/** The cue as form alone decides it: surely a cue, its source known; null where form does not decide. */
export const weighByForm = (reading: Reading, cue: CueCandidate, grammar: CueGrammar): WeighedCue | null => {
  if (cue.kind === 'colon' && silentColon(reading, cue.word))
    return { ...cue, grammar, source: -1, sureness: 0, confidence: 0, report: null };
  const report = findReport(reading, cue, grammar);
  const source = certainSource(reading, cue, grammar) ?? report?.source ?? addingTo(reading, cue) ?? null;
  return source === null ? null : { ...cue, grammar, source, sureness: CERTAIN, confidence: CERTAIN, report };
};

/** The phrases that may be a cue's source: those of its sentence, nearest first on each side, with their rank (1 = nearest) per side. */
export const sourceCandidates = (
  reading: Reading,
  word: number,
): { readonly phrase: number; readonly rank: number; readonly noun: NounPhrase }[] => {
  const run = reading.sentences[reading.words[word]?.sentence ?? -1];
  if (!run) return [];
  const found: { phrase: number; rank: number; noun: NounPhrase }[] = [];
  const seen = new Set<number>();
  const label = endOfSilentLabel(reading, run);
  const take = (i: number, rank: number): boolean => {
    if (i < label) return false;
    const p = reading.phraseOf[i] ?? -1;
    const noun = reading.phrases[p];
    if (!noun || seen.has(p) || phraseClass(reading, noun) === 'date') return false;
    seen.add(p);
    found.push({ phrase: p, rank, noun });
    return true;
  };
  let rank = take(word, 0) ? 1 : 1;
  // A party or ticker in brackets speaks for nobody: "Jean Moss (Ind) said".
  let brackets = 0;
  for (let i = word - 1; i >= run.first && rank <= 9; i--) {
    const { text } = reading.words[i] ?? { text: '' };
    if (text === ')') brackets++;
    else if (text === '(') brackets--;
    else if (brackets <= 0 && take(i, rank)) rank++;
  }
  // "told reporters": whom one tells is not who speaks.
  const told = reading.words[word]?.lemma === 'tell' && reading.words[word + 1]?.lower !== 'by';
  rank = 1;
  brackets = 0;
  for (let i = told ? run.last + 1 : word + 1; i <= run.last && rank <= 6; i++) {
    const { text } = reading.words[i] ?? { text: '' };
    if (text === '(') brackets++;
    else if (text === ')') brackets--;
    else if (brackets <= 0 && take(i, rank)) rank++;
  }
  return found;
};
