import { comesAfterMark } from '../cues/after-marks';
import { findSubject } from '../cues/find-subject';
import { namesSomebody } from '../cues/report';
import { CERTAIN, type WeighedCue } from '../cues/weigh-cues';
import { firstOfSpeech } from '../words/first-of-speech';
import type { Reading, WordRun } from '../words/reading';
import { wordAt } from '../words/word-at';

/** How many quotations of one speech, sentences of one list, and words from a verb to its colon are gone back over, so that reading stays linear. */
const LINKS = 12;
const SENTENCES = 40;
const NEAR = 10;
/** Phrases gone back over for a study named before. */
const NAMED = 200;
const FINDINGS = /^(?:findings?|results?|figures|numbers|highlights|takeaways|points|conclusions|responses|answers)$/u;
const STUDY = /^(?:polls?|survey|study|report|census|audit|review|analysis|research|inquiry|index)$/u;
const OUTRIGHT =
  /^(?:say|write|tweet|reply|respond|explain|argue|warn|insist|claim|admit|declare|joke|quip|complain|testify|exclaim)$/u;
const MAKES =
  /^(?:made|makes|issued|issues|gave|gives|offered|offers|sent|sends|released|releases|posted|posts|left)$/u;
const UTTERANCE =
  /^(?:comments?|statement|remarks?|reply|answer|response|explanation|message|letter|note|post|tweet|observation|warning|assessment|admission|plea|appeal|argument|claim|pledge|promise|advice|account|verdict)$/u;
/** How sure a cue must be to speak for what has no marks, 0 to 1. */
const SAID = 0.8;

/** The verb of saying before an opening mark, with nothing but whom it tells and when between ("Ana Ruiz told the Post on Monday: “…”", "he said, “…”"); null elsewhere. */
const saidBefore = (
  { words }: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  opening: number,
): WeighedCue | null => {
  const mark = words[opening];
  const before = words[opening - 1];
  if (!mark || before?.sentence !== mark.sentence || before.quotation >= 0) return null;
  const cue = bySentence[mark.sentence]?.findLast(
    ({ word, kind, confidence }) =>
      word < opening && kind === 'verb' && confidence >= SAID && (words[word]?.quotation ?? -1) < 0,
  );
  if (cue?.class !== 'say' || cue.source < 0) return null;
  // "has added “nine thousand good jobs”": a deed, where no mark stands between.
  const introduces = /^[:,]$/u.test(before.text) || (cue.word === opening - 1 && OUTRIGHT.test(cue.lemma));
  if (opening - cue.word > NEAR || !introduces) return null;
  const between = words.slice(cue.word + 1, opening);
  const plain = between.every((w) => w.tag !== 'VERB' && w.tag !== 'AUX' && w.tag !== 'SCONJ' && w.quotation < 0);
  return plain && between.filter((w) => w.lower === ',').length < 2 ? cue : null;
};

/** Whoever makes what stands in marks below, by the verb's subject and a noun of speech before the colon ("Ruiz made the following comment:", "The club issued this statement:"); null elsewhere. */
const madeBefore = (
  reading: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  colon: number,
): WeighedCue | null => {
  const { words } = reading;
  const mark = words[colon];
  if (mark?.lower !== ':' || mark.quotation >= 0) return null;
  const cues = bySentence[mark.sentence] ?? [];
  const verb = cues.findLast(
    ({ word, kind }) => kind === 'verb' && word < colon && MAKES.test(words[word]?.lower ?? ''),
  );
  if (!verb || colon - verb.word > NEAR || (words[verb.word]?.quotation ?? -1) >= 0) return null;
  const speech = words.slice(verb.word + 1, colon).some(({ lower }) => UTTERANCE.test(lower));
  const subject = speech ? findSubject(reading, verb.word) : null;
  return subject && namesSomebody(reading, subject.phrase)
    ? { ...verb, source: subject.phrase, sureness: CERTAIN, confidence: CERTAIN }
    : null;
};

/** The name with a colon, or the verb of saying, that introduces the speech a word stands in, however many figures and paragraphs that has ("Ana Ruiz: “…”"); null where something else stands before its opening mark. */
export const introducedCue = (
  reading: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  target: number,
): WeighedCue | null => {
  const { words } = reading;
  const first = firstOfSpeech(reading, target);
  if (!first) return null;
  const opening = wordAt(words, first.start);
  const colon = opening - 1;
  const cues = bySentence[words[colon]?.sentence ?? -1] ?? [];
  return (
    cues.find((cue) => cue.word === colon && cue.kind === 'colon' && cue.confidence >= CERTAIN && cue.source >= 0) ??
    saidBefore(reading, bySentence, opening) ??
    madeBefore(reading, bySentence, colon)
  );
};

/** The cue of a speech that goes on in a sentence of its own ("“…,” she said. “It took 40 men.”"): of the sentence before, over whole sentences in marks; null where something else stands between, or two speak there. */
export const goingOnCue = (
  reading: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  target: number,
): WeighedCue | null => {
  const { words, sentences } = reading;
  const own = firstOfSpeech(reading, target);
  if (!own || own.single) return null;
  const opening = wordAt(words, own.start);
  let s = words[opening]?.sentence ?? -1;
  if (sentences[s]?.first !== opening) return null;
  for (let back = 0; back < LINKS; back++) {
    s--;
    const run = sentences[s];
    if (!run || words[run.first]?.block !== own.block) return null;
    if (words.slice(run.first, run.last + 1).every((w) => w.quotation >= 0)) continue;
    const cues = (bySentence[s] ?? []).filter(
      (cue) =>
        cue.class === 'say' &&
        cue.kind === 'verb' &&
        cue.confidence >= SAID &&
        cue.source >= 0 &&
        (words[cue.word]?.quotation ?? -1) < 0,
    );
    const beside = cues.filter((cue) => cue.grammar.beforeQuotation || comesAfterMark(reading, cue));
    const [cue] = beside;
    return cue && cues.every(({ source }) => source === cue.source) ? cue : null;
  }
  return null;
};

/** The poll or study that a line over a list announces the findings of ("Other findings from the Courier poll:"), its colon for a cue; null where it announces none. */
const findingsOf = (
  { words, phrases, phraseOf }: Reading,
  run: WordRun,
  colon: WeighedCue | undefined,
): WeighedCue | null => {
  if (!colon || !words.slice(run.first, run.last).some((w) => FINDINGS.test(w.lower))) return null;
  const headed = (p: number, study: string): boolean => words[phrases[p]?.head ?? -1]?.lower === study;
  for (let i = run.last - 1; i >= run.first; i--) {
    const study = words[i]?.lower ?? '';
    if (!STUDY.test(study)) continue;
    let p = phraseOf[i] ?? -1;
    // "Among the report's findings:": the report named before.
    for (const stop = p - NAMED; p > Math.max(0, stop) && !headed(p, study); ) p--;
    if (headed(p, study)) return { ...colon, source: p, sureness: CERTAIN, confidence: CERTAIN };
  }
  return null;
};

/** The verb of saying or finding in a paragraph that ends with a colon, or the poll that it announces the findings of: it speaks for the paragraph or the list set in below it without marks ("The mayor wrote:"); null elsewhere. */
export const setInCue = (
  reading: Reading,
  bySentence: readonly (readonly WeighedCue[])[],
  target: number,
): WeighedCue | null => {
  const { words, sentences, blocks } = reading;
  const t = words[target];
  if (!t || t.quotation >= 0) return null;
  let s = t.sentence - 1;
  let { block } = t;
  const listed = (b: number): boolean => blocks[b]?.role === 'list item';
  for (; s >= 0 && t.sentence - s < SENTENCES; s--) {
    const before = words[sentences[s]?.first ?? -1]?.block ?? -1;
    if (before !== block && !(listed(before) && listed(block))) break;
    block = before;
  }
  const run = sentences[s];
  const end = words[run?.last ?? -1];
  if (!run || end?.lower !== ':' || end.block !== block - 1) return null;
  const cues = bySentence[s] ?? [];
  const list = listed(t.block);
  return (
    cues.findLast(
      (cue) =>
        (cue.class === 'say' || cue.class === 'according' || (list && cue.class === 'evidence')) &&
        cue.kind !== 'noun' &&
        cue.confidence >= SAID &&
        cue.source >= 0 &&
        (words[cue.word]?.quotation ?? -1) < 0 &&
        !cue.grammar.afterQuotation &&
        run.last - cue.word < NEAR,
    ) ??
    (list
      ? findingsOf(
          reading,
          run,
          cues.find((cue) => cue.word === run.last),
        )
      : null)
  );
};
