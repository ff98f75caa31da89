import { BEFORE_FIGURES } from '../../lexicon/before-figures';
import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import type { CueCandidate } from './find-cues';
import { opensClause } from './opens-clause';
import { FRONTED } from './report';

const FRONT = 12;
/** Words of an adverbial between whom one tells and what. */
const BESIDE = 8;
const ADDRESSED = /^(?:tell|assure|inform|remind|notify)$/u;
const MEASURES = /^(?:show|find|give|put|suggest|indicate|reveal)$/u;
/** Verbs whose clause needs no "that": "maintains there have been three deaths". */
const CLAIMS =
  /^(?:claim|contend|maintain|insist|argue|allege|estimate|believe|think|reckon|suspect|fear|hope|guess|figure|admit|concede|acknowledge|complain|warn|note|add|find|show|suggest|calculate|advise|report|tell|inform|assure|swear|whisper|confirm|reveal|write|announce|boast)$/u;
/** Tags of words that may begin what is reported. */
export const OPENS_CONTENT = new Set(['DET', 'NUM', 'NOUN', 'ADJ', 'PRON', 'SYM', 'SCONJ', 'VERB', 'AUX', 'PART']);

/** The subject opens its sentence, or only "But" or an adverbial without a verb of its own stands before it: "On Friday, the mayor …", "In a statement, …". */
export const opensSentence = ({ words }: Reading, first: number, subject: number): boolean => {
  if (subject === first || (subject === first + 1 && FRONTED.test(words[first]?.lower ?? ''))) return true;
  const fronted = words.slice(first, subject);
  // "In a letter dropped through doors it said": a pronoun can only begin the clause.
  if (
    fronted[0]?.tag === 'ADP' &&
    fronted.length < FRONT + 4 &&
    /^(?:he|she|it|they)$/u.test(words[subject]?.lower ?? '') &&
    fronted.every(
      (w) =>
        w.tag !== 'AUX' &&
        w.tag !== 'SCONJ' &&
        w.lower !== ',' &&
        w.quotation < 0 &&
        !/^(?:that|which|who)$/u.test(w.lower),
    )
  )
    return true;
  // "On that footing the department arrives at 40": a short adverbial needs no comma.
  if (
    fronted[0]?.tag === 'ADP' &&
    fronted.length <= 4 &&
    /^(?:the|its|their|his|her)$/u.test(words[subject]?.lower ?? '') &&
    fronted.every((w) => /^(?:ADP|DET|NOUN|ADJ|PROPN|NUM)$/u.test(w.tag)) &&
    !/^(?:according|per|as|like|unlike|if|of|after|before|since)$/u.test(fronted[0].lower) &&
    /^(?:NOUN|PROPN|NUM)$/u.test(fronted.at(-1)?.tag ?? '')
  )
    return true;
  return (
    fronted.length < FRONT &&
    fronted.at(-1)?.lower === ',' &&
    /^(?:ADP|ADV)$/u.test(fronted[0]?.tag ?? '') &&
    !/^(?:according|per|as|like|unlike|if)$/u.test(fronted[0]?.lower ?? '') &&
    fronted.every(
      (w, i) =>
        (w.tag !== 'VERB' || (i === 1 && /ing$/u.test(w.lower))) &&
        w.tag !== 'AUX' &&
        w.tag !== 'SCONJ' &&
        w.quotation < 0,
    )
  );
};

/** The first word of the clause or figure that a verb goes on to: "said that 40 …", "reckons half his tenants want out", "counted 40 tents"; -1 where it has none. */
export const contentOf = (reading: Reading, cue: CueCandidate, source: number): number => {
  const { words, phrases, phraseOf } = reading;
  const phrase = phrases[source];
  let at = cue.word + 1;
  if (ADDRESSED.test(cue.lemma)) at = (phrases[phraseOf[at] ?? -1]?.last ?? at - 1) + 1;
  // "reminded skippers in a letter that".
  if (ADDRESSED.test(cue.lemma) && words[at]?.tag === 'ADP')
    for (let i = at + 1; i < at + BESIDE && words[i] && !/^(?:VERB|AUX|PUNCT)$/u.test(words[i]?.tag ?? ''); i++)
      if (words[i]?.lower === 'that') at = i;
  // "disclosed, however, that".
  if (words[at]?.lower === ',' && /^(?:however|though|moreover|too)$/u.test(words[at + 1]?.lower ?? '')) at += 3;
  const opening = words[at];
  if (!phrase || !opening) return -1;
  // "Polls show as many as 30 percent", "found up to nine".
  const bounded =
    (opening.lower === 'as' || BEFORE_FIGURES.has(opening.lower)) &&
    words.slice(at + 1, at + 4).some((w) => w.tag === 'NUM');
  const content = OPENS_CONTENT.has(opening.tag) || opening.lower === 'half' || bounded;
  const document = phraseClass(reading, phrase) === 'document';
  const { lemma } = cue;
  const opens =
    opening.lower === 'that' ||
    // "narrated how 40 boats went down".
    (opening.lower === 'how' && /^(?:narrate|recount|relate|recall|tell|describe|explain)$/u.test(lemma)) ||
    (lemma === 'say' && content) ||
    (document && MEASURES.test(lemma) && (content || opening.tag === 'PROPN')) ||
    (/^(?:expect|forecast|predict|project|foresee|demand)$/u.test(lemma) && content) ||
    (/^(?:call|appeal)$/u.test(lemma) && opening.lower === 'for') ||
    (CLAIMS.test(lemma) && opensClause(reading, at));
  return opens ? at : -1;
};
