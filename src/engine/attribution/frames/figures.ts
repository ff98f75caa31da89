import { CARRIED, REVISED } from '../../lexicon/figure-words';
import { isFiniteVerb } from '../clauses/find-subject';
import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import { type Construction, type Found, type Frame, hasVerb, namesSomebody, numeralAfter, type Site } from './frame';

const REACH = 12;

const FIGURE = 4;

const RELATIVE = new Set(['who', 'which', 'that']);

const ARE = new Set(['at', 'on', 'as']);

/** Whom a relative clause's verb speaks for ("the union, which counts", "a letter that said"), else the verb's own subject; -1 where neither can report. */
const reporterOf = ({ reading, cue, clause }: Site): { readonly phrase: number; readonly first: number } | null => {
  const { words, phraseOf } = reading;
  let i = cue.word - 1;
  while (words[i]?.tag === 'ADV' || (words[i]?.tag === 'AUX' && words[i]?.lemma !== 'be')) i--;
  const relative = words[i];
  if (relative && RELATIVE.has(relative.lower) && relative.sentence === words[cue.word]?.sentence) {
    const comma = words[i - 1]?.lower === ',';
    if (comma && relative.lower === 'that') return null;
    // "voters who say" are nobody in particular; after a comma "who" is somebody named.
    if (relative.lower === 'who') return comma ? { phrase: phraseOf[i] ?? -1, first: i } : null;
    const p = phraseOf[comma ? i - 2 : i - 1] ?? -1;
    return namesSomebody(reading, p) ? { phrase: p, first: i } : null;
  }
  return clause.subject && namesSomebody(reading, clause.subject.phrase) ? clause.subject : null;
};

/** "Police put the crowd at 4,000", "He sees rates at 3%", "The bank raised its forecast to 4%", "It gave the cost as 4 million", "A poll places her third". */
const puts = (site: Site): Found => {
  const { reading, cue, run, predicate } = site;
  const { words, phrases } = reading;
  const { takes } = predicate;
  if (!(takes.has('at') || takes.has('as') || takes.has('to')) || words[cue.word]?.lower === 'saw') return null;
  const subject = reporterOf(site);
  const source = phrases[subject?.phrase ?? -1];
  if (!subject || !source) return null;
  const kind = phraseClass(reading, source);
  // A law or a draft sets a fee, whoever else sets one does so; what is no body values nothing.
  if (
    takes.has('kept')
      ? kind !== 'document'
      : (predicate.lemma === 'value' || predicate.lemma === 'price') && (kind === 'common' || kind === 'plural')
  )
    return null;
  let revised = false;
  for (let i = cue.word + 1; i <= Math.min(run.last, cue.word + REACH); i++) {
    const word = words[i];
    if (
      !word ||
      word.lower === ',' ||
      word.tag === 'AUX' ||
      (word.tag === 'VERB' && isFiniteVerb(word) && !CARRIED.has(word.lower))
    )
      return null;
    if (REVISED.has(word.lemma)) revised = true;
    const joint =
      takes.has('to') && revised
        ? word.lower === 'to'
        : takes.has('as')
          ? word.lower === 'as'
          : takes.has('at') &&
            (ARE.has(word.lower) || (word.lower === 'to' && /^(?:closer|nearer)$/u.test(words[i - 1]?.lower ?? '')));
    const ranks =
      takes.has('kept') && (word.tag === 'NUM' || /^(?:first|second|third|fourth|fifth|last)$/u.test(word.lower));
    const figure = ranks ? i : joint && i > cue.word + 1 ? numeralAfter(reading, i + 1, FIGURE) : -1;
    if (figure < 0) continue;
    return {
      word: cue.word,
      source: subject.phrase,
      first: subject.first,
      last: i - (ranks ? 1 : 0),
      covers: [{ first: ranks ? i : i + 1, last: i + FIGURE }],
      within: { first: cue.word, last: endOfFigure(site, i + 1) },
    };
  }
  return null;
};

/** Where a plain figure's reach ends: a stop, or "and" with a verb of its own. */
const endOfFigure = ({ reading: { words }, run }: Site, from: number): number => {
  for (let i = from; i <= Math.min(run.last, from + 5 * REACH); i++)
    if (
      words[i]?.text === ';' ||
      ((words[i]?.lower === 'and' || words[i]?.lower === 'but') && isFiniteVerb(words[i + 1]))
    )
      return i - 1;
  return run.last;
};

/** "Police put the crowd at 4,000, organisers at 40,000", "Police say 40 people marched, the organisers 400": the source of a second figure whose verb is left out, given the frame of the first; the word is the comma. */
export const gapped = (reading: Reading, { word, last, construction }: Frame): Frame | null => {
  const { words, phrases, phraseOf, sentences } = reading;
  if (construction !== 'puts' && construction !== 'said that' && construction !== 'counts') return null;
  const run = sentences[words[word]?.sentence ?? -1];
  if (!run) return null;
  for (let comma = last + 1; comma < Math.min(run.last, last + 2 * REACH); comma++) {
    if (!/^[,;]$/u.test(words[comma]?.text ?? '')) continue;
    const from = words[comma + 1]?.tag === 'CCONJ' ? comma + 2 : comma + 1;
    const p = phraseOf[from] ?? -1;
    const phrase = phrases[p];
    if (!phrase) continue;
    // The tagger may take the name and the bare figure for one phrase: "the organisers 400".
    const figure = numeralAfter(reading, phrase.first + 1, phrase.last - phrase.first + 3);
    const name = figure > phrase.last ? phrase.last : figure - 1;
    const joint =
      figure > phrase.last
        ? words.slice(phrase.last + 1, figure).every((w) => w.tag === 'ADP' || w.tag === 'ADV' || w.tag === 'SYM')
        : true;
    const bare = { ...phrase, last: name, head: name };
    const speaks =
      /^(?:group|organisation|proper|role|document)$/u.test(phraseClass(reading, bare)) &&
      words[phrase.first]?.tag !== 'NUM';
    const end = words.slice(figure + 1, run.last + 1).findIndex((w) => /^[.,;]$/u.test(w.text));
    if (figure < 0 || !joint || !speaks || end < 0 || end > 3 || hasVerb(reading, figure, figure + end)) continue;
    return {
      construction: 'gapped',
      word: comma,
      source: p,
      first: from,
      last: figure - 1,
      covers: [{ first: figure, last: figure + end }],
      within: { first: figure, last: figure + end },
    };
  }
  return null;
};

/** Whoever puts, sees or values a measure at a figure. */
export const PUTS: Construction = {
  name: 'puts',
  example: '[Skippers] last night put {the toll at <38>}.',
  read: (site) =>
    site.clause.passive || site.clause.gerund || site.clause.infinitive || site.clause.negated ? null : puts(site),
};
