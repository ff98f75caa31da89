import { BODY_NOUNS, EVIDENCE_VERBS, GROUP_NOUNS, SAY_VERBS, TELLING_VERBS, THINK_VERBS } from '../../lexicon/cues';
import type { TaggedWord } from './tag-words';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ']);
const OPENS_CONTENT = new Set(['DET', 'NUM', 'SYM', 'PRON', 'SCONJ']);
const NEARLY = /^(?:just|only|about|nearly|almost|around|roughly|fewer|over)$/u;

const verbOf = (lower: string): string | null => {
  for (const base of [lower, lower.replace(/s$/u, ''), lower.replace(/es$/u, ''), lower.replace(/ies$/u, 'y')])
    if (SAY_VERBS.has(base) || EVIDENCE_VERBS.has(base)) return base;
  return null;
};

const plural = (word: TaggedWord): boolean => {
  const lower = word.text.toLowerCase();
  return (
    GROUP_NOUNS.has(lower) || lower === 'data' || (/[^s]s$/u.test(lower) && !/^(?:\p{Lu}\.?){2,}$/u.test(word.text))
  );
};

/** "…, fears that the toll …" after an aside, "analysts at Barlow & Finch estimate that": a clause follows, so it is no noun. */
const governs = (before: TaggedWord, word: TaggedWord, after: TaggedWord): string | null => {
  const lower = word.text.toLowerCase();
  if (after.text.toLowerCase() !== 'that' || lower !== word.text) return null;
  const thought = lower.replace(/s$/u, '');
  if (before.text === ',' && /s$/u.test(lower)) return verbOf(lower) ?? (THINK_VERBS.has(thought) ? thought : null);
  return before.tag === 'PROPN' ? verbOf(lower) : null;
};

/** "…, union claims", "…, newspaper reports": a headline's last word after a comma and a noun. */
const closesHeadline = (words: readonly TaggedWord[], i: number): boolean =>
  words[i + 1] === undefined &&
  /s$/u.test(words[i]?.text ?? '') &&
  words.slice(Math.max(0, i - 5), i - 1).some((w) => w.text === ',' || /^[—–-]$/u.test(w.text));

/** "…, court records show.": what closes a sentence after a comma and a plural noun is the verb. */
const closesSentence = (words: readonly TaggedWord[], i: number): boolean => {
  const before = words[i - 1];
  if (
    !/^(?:show|suggest|indicate|say|report)$/u.test(words[i]?.text ?? '') ||
    !/^[.,;)]$/u.test(words[i + 1]?.text ?? '.')
  )
    return false;
  return before !== undefined && plural(before) && words.slice(Math.max(0, i - 8), i - 1).some((w) => w.text === ',');
};

/** "according to polls", "Cross said": what follows "according to" and a capital right before a plain verb of saying name somebody, whatever the tagger made of them. */
const naming = (words: readonly TaggedWord[], i: number): string | null => {
  const word = words[i];
  const before = words[i - 1];
  const after = words[i + 1]?.text ?? '';
  if (!word || (word.tag !== 'VERB' && word.tag !== 'ADJ')) return null;
  if (word.tag === 'VERB' && before?.text === 'to' && words[i - 2]?.text.toLowerCase() === 'according')
    return /^\p{Lu}/u.test(word.text) ? 'PROPN' : 'NOUN';
  // "by this finding", "in that reading": between a preposition with its pointer and a mark stands a noun.
  if (
    word.tag === 'VERB' &&
    /ing$/u.test(word.text) &&
    /^(?:this|that)$/u.test(before?.text ?? '') &&
    words[i - 2]?.tag === 'ADP' &&
    /^[:;,.]?$/u.test(after)
  )
    return 'NOUN';
  const capital = /^\p{Lu}\p{Ll}+$/u.test(word.text) && (before === undefined || !/^["“‘']/u.test(before.text));
  return capital && before !== undefined && /^(?:said|says|told|tells)$/u.test(after) ? 'PROPN' : null;
};

const capital = (word: TaggedWord | undefined): boolean => /^\p{Lu}\p{Ll}+$/u.test(word?.text ?? '');
const RELATIVE = /^(?:that|which|who)$/u;
const SINGULAR = /(?:ss|us|is|news|gas|series|means)$/u;

/** Slips of the tagger that have a form of their own; null for other words. */
const slip = (words: readonly TaggedWord[], i: number): TaggedWord | null => {
  const word = words[i];
  const [before, after] = [words[i - 1], words[i + 1]];
  if (!word) return null;
  const lower = word.text.toLowerCase();
  const next = after?.text.toLowerCase() ?? '';
  // "Brightly told us": a capital at the head of its sentence right before the verb is its subject.
  if (
    word.tag === 'ADV' &&
    capital(word) &&
    (!before || /^[.!?]$/u.test(before.text)) &&
    /^(?:told|tells)$/u.test(next)
  )
    return { ...word, tag: 'PROPN', lemma: lower };
  // "a budget that executives call": before a plural "that" is no pointer.
  if (lower === 'that' && word.tag === 'DET' && after?.tag === 'NOUN' && /s$/u.test(next) && !SINGULAR.test(next))
    return { ...word, tag: 'SCONJ' };
  // "had forecast", "exports forecast by the bank", "forecast on average by analysts".
  if (lower === 'forecast' && word.tag === 'NOUN' && before) {
    const third = words[i + 3]?.text.toLowerCase();
    const agent = next === 'by' ? words[i + 2] : next === 'on' && third === 'by' ? words[i + 4] : undefined;
    const handed =
      agent !== undefined && !/^(?:NUM|SYM)$/u.test(agent.tag) && before.tag !== 'DET' && before.tag !== 'PRON';
    if (handed || /^(?:have|has|had)$/iu.test(before.text)) return { ...word, tag: 'VERB', lemma: lower };
  }
  // "a skipper fumed on Monday": the past of a verb that tells, right behind a noun, is no adjective.
  const told = [lower.replace(/d$/u, ''), lower.replace(/ed$/u, '')].find((base) => TELLING_VERBS.has(base));
  if (
    told &&
    /ed$/u.test(lower) &&
    /^(?:ADJ|NOUN)$/u.test(word.tag) &&
    (/^(?:NOUN|PROPN|PRON)$/u.test(before?.tag ?? '') || (before?.text === ',' && /^[.,]$/u.test(next)))
  )
    return { ...word, tag: 'VERB', lemma: told };
  // "had pencilled in 40 crowns".
  if (/^pencill?ed$/u.test(lower) && word.tag !== 'VERB' && next === 'in')
    return { ...word, tag: 'VERB', lemma: 'pencil' };
  // "A poll for the radio places her third": before a pronoun no noun.
  if (/^(?:places|ranks|puts)$/u.test(lower) && word.tag === 'NOUN' && /^(?:her|him|it|them)$/u.test(next))
    return { ...word, tag: 'VERB', lemma: lower.slice(0, -1) };
  // "Airspace Watch, which": a name's second half.
  if (word.tag === 'VERB' && capital(word) && before?.tag === 'PROPN' && capital(before) && next === ',')
    return { ...word, tag: 'PROPN', lemma: lower };
  // "…; premier says two are missing".
  if (word.tag === 'ADJ' && lower === word.text && /^[;,]$/u.test(before?.text ?? '') && /^(?:says|say)$/u.test(next))
    return { ...word, tag: 'NOUN', lemma: lower };
  // "Northgate Re, an insurer": a name's second half.
  if (word.text === 'Re' && capital(before)) return { ...word, tag: 'PROPN', lemma: lower };
  // "The Italian daily, quoting".
  if (
    lower === 'daily' &&
    word.tag !== 'NOUN' &&
    /^(?:ADJ|PROPN)$/u.test(before?.tag ?? '') &&
    words[i - 2]?.tag === 'DET'
  )
    if (next === ',' || after?.tag === 'VERB') return { ...word, tag: 'NOUN', lemma: lower };
  if (word.tag !== 'NOUN' || !before) return null;
  // "the annual report records donations", "the log, seen by us, records 1.9".
  const kept =
    /^(?:report|log|register|file|survey|ledger|diary)$/iu.test(before.text) &&
    /^(?:NOUN|NUM|SYM)$/u.test(after?.tag ?? '');
  // "The contract, signed in May, guarantees 40 beds".
  if (/^(?:guarantees|logs|names|lists|counts|tallies)$/u.test(lower) && before.text === ',' && after?.tag === 'NUM')
    return { ...word, tag: 'VERB', lemma: lower === 'tallies' ? 'tally' : lower.slice(0, -1) };
  if (lower === 'records' && (kept || (before.text === ',' && after?.tag === 'NUM')))
    return { ...word, tag: 'VERB', lemma: 'record' };
  // "a contract that the club claims is worth 3 million".
  const reported = verbOf(lower);
  if (reported && /s$/u.test(lower) && after?.tag === 'AUX' && !plural(before))
    for (let k = i - 2; k > i - 6; k--)
      if (RELATIVE.test(words[k]?.text.toLowerCase() ?? '')) return { ...word, tag: 'VERB', lemma: reported };
  // "executives at two studios whisper is closer to 230": a plain form between a plural and a finite verb.
  if (lower === 'whisper' && plural(before) && after?.tag === 'AUX') return { ...word, tag: 'VERB', lemma: lower };
  if (lower === 'claims' && /^(?:victory|credit|responsibility|title)$/u.test(next))
    return { ...word, tag: 'VERB', lemma: 'claim' };
  // "Jules Lambrecht figures one in four", "the union demands 12%".
  const takes = /^(?:NUM|SYM|DET|SCONJ)$/u.test(after?.tag ?? '');
  if (lower === 'figures' && before.tag === 'PROPN' && capital(before) && takes)
    return { ...word, tag: 'VERB', lemma: 'figure' };
  const wanted = /^(?:demands|wants|expects|fears|hopes|seeks|believes|thinks)$/u.test(lower);
  const body = /^(?:NOUN|PROPN)$/u.test(before.tag) || BODY_NOUNS.has(before.text.toLowerCase());
  return wanted && takes && !plural(before) && body ? { ...word, tag: 'VERB', lemma: lower.slice(0, -1) } : null;
};

/** Turns reporting verbs that the tagger took for nouns back into verbs: "analysts estimate that", "polls put the party", "polls show Ruiz ahead", "WHO estimates 5,000". */
export const mendTags = (words: readonly TaggedWord[]): readonly TaggedWord[] =>
  words.map((word, i) => {
    const before = words[i - 1];
    const after = words[i + 1];
    const mended = slip(words, i);
    if (mended) return mended;
    const name = naming(words, i);
    if (name) return { ...word, tag: name, lemma: word.text.toLowerCase() };
    if (!before || !NOMINAL.has(word.tag)) return word;
    const governing = after ? governs(before, word, after) : null;
    if (governing) return { ...word, tag: 'VERB', lemma: governing };
    if (!(before.tag === 'NOUN' || before.tag === 'PROPN')) return word;
    // "WFP plans to reach": a name wants, and what it wants follows.
    if (
      before.tag === 'PROPN' &&
      after?.text === 'to' &&
      /^(?:plans|aims|hopes|wants|expects|intends)$/u.test(word.text)
    )
      return { ...word, tag: 'VERB', lemma: word.text.slice(0, -1) };
    const lemma = verbOf(word.text.toLowerCase());
    if (lemma === null) return word;
    if (closesSentence(words, i)) return { ...word, tag: 'VERB', lemma };
    if (!after) return closesHeadline(words, i) ? { ...word, tag: 'VERB', lemma } : word;
    const named =
      /^\p{Ll}/u.test(word.text) &&
      after.tag === 'PROPN' &&
      /^\p{Lu}/u.test(after.text) &&
      !/(?:day|ber|ary|ch|il)$/u.test(after.text);
    const opens =
      named ||
      NEARLY.test(after.text) ||
      after.text.toLowerCase() === 'that' ||
      OPENS_CONTENT.has(after.tag) ||
      /^["“]/u.test(after.text);
    const agrees =
      /s$/u.test(word.text) && lemma !== word.text.toLowerCase()
        ? !plural(before) || before.tag === 'PROPN'
        : plural(before);
    return opens && agrees ? { ...word, tag: 'VERB', lemma } : word;
  });
