import { BEFORE_FIGURES } from '../../lexicon/before-figures';
import { AMOUNTS, CARRIED, PLACED, REVISED } from '../../lexicon/figure-words';
import { isFiniteVerb } from '../clauses/find-subject';
import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import { type Construction, type Frame, hasVerb, namesSomebody, numeralAfter, type Site } from './frame';

type Found = Omit<Frame, 'construction'> | null;

const REACH = 12;
const FIGURE = 4;
const RELATIVE = new Set(['who', 'which', 'that']);
const ARE = new Set(['at', 'on', 'as']);

/** Whom a relative clause's verb speaks for ("the union, which counts", "a letter that said"), else the verb's own subject; -1 where neither can report. */
export const reporterOf = ({
  reading,
  cue,
  clause,
}: Site): { readonly phrase: number; readonly first: number } | null => {
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

/** "The Hartwell poll has Ruiz leading by six", "the office had the average wait at 212 days", "He has it winning four seats": a document gives a place; others give one to "it" or to a measure. */
const gives = (site: Site): Found => {
  const { reading, cue, run } = site;
  const { words, phrases, phraseOf } = reading;
  if (cue.lemma !== 'have') return null;
  const subject =
    site.clause.subject && namesSomebody(reading, site.clause.subject.phrase) ? site.clause.subject : null;
  const source = phrases[subject?.phrase ?? -1];
  const placed = phrases[phraseOf[cue.word + 1] ?? -1];
  const after = words[(placed?.last ?? 0) + 1];
  if (!subject || !source || !placed || !after) return null;
  const document = phraseClass(reading, source) === 'document';
  const it = words[placed.head]?.lower === 'it';
  const stated =
    PLACED.has(after.lower) || (after.tag === 'VERB' && !isFiniteVerb(after)) || (it && after.tag === 'NUM');
  const amid =
    document &&
    numeralAfter(reading, placed.first, REACH) >= 0 &&
    /^(?:percent|cent|%|pc)$/u.test(words[placed.head]?.lower ?? '');
  const ahead =
    document && words.slice(placed.last + 1, placed.last + 7).some((w) => PLACED.has(w.lower) && w.lower !== 'with');
  const measured =
    !document &&
    !it &&
    after.tag === 'ADP' &&
    words.slice(placed.last + 1, placed.last + 6).some((w, k, all) => w.lower === 'at' && all[k + 1]?.tag === 'NUM');
  if (!(it || document ? stated || amid || ahead : measured)) return null;
  return {
    word: cue.word,
    source: subject.phrase,
    first: subject.first,
    last: cue.word,
    covers: [{ first: cue.word + 1, last: Math.min(run.last, cue.word + REACH) }],
    within: { first: cue.word, last: run.last },
  };
};

/** "The tribunal counts 37 contests", "The shift log records 19 alarms", "The permit allows for five berths": a figure right behind a verb that counts, or that a document keeps. */
const counts = (site: Site): Found => {
  const { reading, cue, clause, predicate } = site;
  const { words, phrases } = reading;
  if (predicate.sense !== 'count' || clause.passive || clause.gerund || clause.infinitive || clause.negated)
    return null;
  const subject = reporterOf(site);
  const source = phrases[subject?.phrase ?? -1];
  if (!subject || !source) return null;
  const kind = phraseClass(reading, source);
  const keeps = kind === 'document' || (predicate.lemma === 'log' && words[cue.word - 1]?.tag === 'AUX');
  if (kind === 'i' || kind === 'we' || !(predicate.takes.has('figure') || keeps)) return null;
  let i = cue.word + 1;
  if (words[i]?.tag === 'ADP' && numeralAfter(reading, i + 1, 3) >= 0 && predicate.takes.has('kept')) i++;
  while (i < cue.word + 8 && (BEFORE_FIGURES.has(words[i]?.lower ?? '') || AMOUNTS.has(words[i]?.lower ?? ''))) i++;
  if (words[i]?.tag !== 'NUM' && words[i]?.tag !== 'SYM') return null;
  return {
    word: cue.word,
    source: subject.phrase,
    first: subject.first,
    last: cue.word,
    covers: [{ first: cue.word + 1, last: i + FIGURE }],
    within: { first: cue.word, last: endOfFigure(site, i) },
  };
};

const agentAt = (reading: Reading, by: number): number => {
  const p = reading.phraseOf[by + 1] ?? -1;
  return reading.words[by]?.lower === 'by' && namesSomebody(reading, p) ? p : -1;
};

/** "Damage is put by officers at £6,500", "the crowd was put at 600 by the council", "the 94 boats forecast by analysts", "was told by the skipper that": a passive whose agent speaks. */
const handed = (site: Site): Found => {
  const { reading, cue, clause, run, predicate } = site;
  const { words, phrases, phraseOf } = reading;
  const { takes } = predicate;
  if (
    predicate === undefined ||
    words[cue.word]?.lower.endsWith('ing') ||
    !(takes.has('agent') || takes.has('at') || takes.has('heard') || predicate.sense === 'say')
  )
    return null;
  const be = clause.passive || (words[cue.word - 1]?.tag === 'AUX' && words[cue.word - 1]?.lemma === 'be');
  const next = words[cue.word + 1]?.lower;
  const by = next === 'by' ? cue.word + 1 : next === 'on' && words[cue.word + 3]?.lower === 'by' ? cue.word + 3 : -1;
  const agent = by > 0 ? agentAt(reading, by) : -1;
  const frame = (source: number, first: number, last: number): Found => ({
    word: cue.word,
    source,
    first: cue.word,
    last: cue.word,
    covers: [{ first, last }],
    within: { first, last },
  });
  if (agent >= 0) {
    const end = phrases[agent]?.last ?? by;
    for (let i = end + 1; i <= Math.min(run.last, by + 8); i++) {
      if (words[i]?.lower === 'that') return frame(agent, i + 1, run.last);
      if (takes.has('at') && ARE.has(words[i]?.lower ?? '') && numeralAfter(reading, i + 1, FIGURE) >= 0)
        return frame(agent, i + 1, i + FIGURE + 1);
    }
    const stated = phrases[phraseOf[cue.word - 1] ?? -1];
    return stated && !be && numeralAfter(reading, stated.first, stated.last - stated.first + 1) >= 0
      ? frame(agent, stated.first, stated.last)
      : null;
  }
  if (!be || !takes.has('at')) return null;
  if (next === 'in') {
    const p = phraseOf[cue.word + 2] ?? -1;
    const document = phrases[p];
    const goesOn = document !== undefined && words[document.last + 1]?.lower === 'to';
    return document && goesOn && namesSomebody(reading, p) ? frame(p, document.last + 1, run.last) : null;
  }
  if (next !== 'at') return null;
  for (let i = cue.word + 2; i <= Math.min(run.last, cue.word + REACH); i++) {
    const p = agentAt(reading, i);
    if (p >= 0) return frame(p, cue.word + 2, i - 1);
  }
  return null;
};

/** "a contract that the club claims is worth 3 million", "the 94 boats that analysts had forecast", "an angle he reckoned was three degrees": the subject inside a relative clause speaks of what follows, or of what the clause hangs on. */
const relative = (site: Site): Found => {
  const { reading, cue, breaks, run, predicate } = site;
  const { words, phrases, phraseOf } = reading;
  const subject = site.clause.subject;
  const phrase = phrases[subject?.phrase ?? -1];
  if (
    !subject ||
    !phrase ||
    site.clause.passive ||
    !(predicate.takes.has('that') || predicate.takes.has('agent')) ||
    !namesSomebody(reading, subject.phrase)
  )
    return null;
  const frame = (first: number, last: number): Found => ({
    word: cue.word,
    source: subject.phrase,
    first: subject.first,
    last: cue.word,
    covers: [{ first, last }],
    within: { first, last },
  });
  const opener = words[subject.first - 1]?.lower ?? '';
  const given = phrases[phraseOf[subject.first - 2] ?? -1];
  const gap = given && opener === 'that' && /^[.,]$/u.test(words[cue.word + 1]?.text ?? '.');
  if (gap && predicate.takes.has('agent') && numeralAfter(reading, given.first, given.last - given.first + 1) >= 0)
    return frame(given.first, given.last);
  if (!isFiniteVerb(words[cue.word + 1])) return null;
  const contact = phrase.form === 'pronoun' && words[subject.first - 1]?.tag === 'NOUN';
  if (!RELATIVE.has(opener) && words[subject.first]?.lower !== 'that' && !contact) return null;
  return frame(cue.word + 1, Math.min(run.last, (breaks.next[1]?.[cue.word + 1] ?? run.last + 1) - 1));
};

/** "Police, who say the van was found two miles away, …", "A letter which said that 60 pumps were old": the noun before speaks in a relative clause. */
const whoSay = (site: Site, saidThat: (site: Site, subject: { phrase: number; first: number }) => Found): Found => {
  const { reading, cue, clause } = site;
  if (clause.passive || clause.negated || clause.gerund || clause.infinitive) return null;
  const opener = reading.words[cue.word - 1];
  const subject =
    opener && (RELATIVE.has(opener.lower) || opener.tag === 'ADV' || opener.tag === 'AUX') ? reporterOf(site) : null;
  return subject && RELATIVE.has(reading.words[subject.first]?.lower ?? '') ? saidThat(site, subject) : null;
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

/** Figures put, counted, handed on; in the order in which they are tried. */
export const figureConstructions = (
  saidThat: (site: Site, subject: { phrase: number; first: number }) => Found,
): readonly Construction[] => [
  { name: 'handed', example: 'Damage is put by [officers] {at <6,500> crowns}.', read: handed },
  { name: 'gives', example: '[The Hartwell poll] has {Ruiz leading by just <six> points}.', read: gives },
  {
    name: 'who say',
    example: '[A letter] which said that {<60> pumps were old} was never read.',
    read: (site) => whoSay(site, saidThat),
  },
  {
    name: 'puts',
    example: '[Skippers] last night put {the toll at <38>}.',
    read: (site) =>
      site.clause.passive || site.clause.gerund || site.clause.infinitive || site.clause.negated ? null : puts(site),
  },
  { name: 'counts', example: '[The tribunal] counts {<37> such tenders} since spring.', read: counts },
  { name: 'relative', example: 'She broke a contract that [the club] claims {is worth <3> million}.', read: relative },
];
