import { BEFORE_FIGURES } from '../../lexicon/before-figures';
import { phraseClass } from '../words/phrase-class';
import type { Reading } from '../words/reading';
import type { CueGrammar } from './describe-cue';
import type { CueCandidate } from './find-cues';
import { findSubject, type Subject } from './find-subject';
import { namesSomebody, type Report } from './report';

/** Verbs that change or give a forecast ("raised its outlook to 4%"); no speech by themselves. */
export const REVISES = /^(?:give|see|call|appeal|raise|lower|cut|revise|lift|trim|upgrade|downgrade)$/u;
const REVISED = /^(?:forecast|estimate|projection|outlook|guidance|prediction|toll|tally)$/u;
const MEASURED =
  /^(?:rate|wait|average|median|toll|number|figure|count|cost|price|share|level|total|turnout|lead|gap|support|approval|odds|chance|probability|it)$/u;
const PLACED = /^(?:at|on|ahead|behind|up|down|with|winning|neck)$/u;
const PUTS = /^(?:put|peg|estimate|project|forecast|see|value|price|size|set|place|rank)$/u;
const RANK = /^(?:joint|first|second|third|fourth|fifth|last|\d+(?:st|nd|rd|th))$/u;
/** Participles that a counted noun may carry: "the number of injured at 33", "festivals lost since May at 38". */
const CARRIED =
  /^(?:injured|wounded|killed|missing|displaced|lost|dead|hurt|left|stranded|held|detained|arrested|affected|missed|needed|sold|made|paid|built|closed|unemployed|registered|employed|infected|hit|damaged|destroyed)$/u;
const REACH = 12;

/** The subject of a cue where it is somebody who can report: a relative's antecedent is handed in. */
const reporter = (reading: Reading, cue: CueCandidate, antecedent: Subject | null): Subject | null => {
  const subject = antecedent ?? findSubject(reading, cue.word);
  return subject && (antecedent || namesSomebody(reading, subject.phrase)) ? subject : null;
};

/** "The governor put the toll at 40", "the poll put Ruiz on 44%", "He sees rates at 3%", "It gave the cost as 4 million": the figure stands after "at", "on" or "as"; "The bank raised its forecast to 4%": after "to". */
export const put = (reading: Reading, cue: CueCandidate, antecedent: Subject | null): Report | null => {
  const { words, sentences, phrases } = reading;
  const revises = REVISES.test(cue.lemma) && cue.lemma !== 'see';
  if (!PUTS.test(cue.lemma) && !revises) return null;
  if (words[cue.word]?.lower === 'saw') return null;
  let revised = false;
  const subject = reporter(reading, cue, antecedent);
  const run = sentences[words[cue.word]?.sentence ?? -1];
  if (!subject || !run) return null;
  // A law, a contract or a draft sets a fee; whoever else sets one does so.
  const set = phrases[subject.phrase];
  const kind = set ? phraseClass(reading, set) : '';
  if (/^(?:set|place|rank)$/u.test(cue.lemma) && kind !== 'document') return null;
  // "a round that valued it at 3 million": what is no body values nothing.
  if (/^(?:value|price|size)$/u.test(cue.lemma) && /^(?:common|plural)$/u.test(kind)) return null;
  const place = (i: number): Report => ({ place: 'put', source: subject.phrase, first: subject.first, last: i });
  for (let i = cue.word + 1; i <= Math.min(run.last, cue.word + REACH); i++) {
    const word = words[i];
    const figure = words.slice(i + 1, i + 5).some((w) => w.tag === 'NUM');
    if (cue.lemma === 'give' && figure) {
      const stated = /^(?:NUM|SYM)$/u.test(words[i + 1]?.tag ?? '') && words[i - 2]?.lower !== 'as';
      if (word?.lower === 'as' && stated && i > cue.word + 1) return place(i);
      // "gives a lower number, 36%".
      if (/^[,:]$/u.test(word?.text ?? '') && stated && MEASURED.test(words[i - 1]?.lemma ?? '')) return place(i);
    }
    if (word && REVISED.test(word.lemma)) revised = true;
    else if (
      !word ||
      word.lower === ',' ||
      word.tag === 'AUX' ||
      (word.tag === 'VERB' && !/ing$/u.test(word.lower) && !CARRIED.test(word.lower))
    )
      return null;
    // "A poll places her third".
    if (/^(?:place|rank)$/u.test(cue.lemma) && i > cue.word + 1 && RANK.test(word.lower)) return place(i - 1);
    // "put it closer to 8".
    const near = word.lower === 'to' && /^(?:closer|nearer)$/u.test(words[i - 1]?.lower ?? '') && cue.lemma === 'put';
    const joint = revises ? revised && word.lower === 'to' : near || /^(?:at|on)$/u.test(word.lower);
    if (joint && (figure || words[i + 1]?.lower === 'double') && i > cue.word + 1) return place(i);
  }
  return null;
};

/** "The Hartwell poll has Ruiz leading by nine points", "a survey had him at 4 percent", "the forecasts have the rate peaking at 4%": a document gives somebody a place; an office only a measure ("had the average wait at 212 days"). */
export const has = (reading: Reading, cue: CueCandidate): Report | null => {
  const { words, phrases, phraseOf } = reading;
  if (/^(?:that|which|who)$/u.test(words[cue.word - 1]?.lower ?? '')) return null;
  const subject = reporter(reading, cue, null);
  const source = phrases[subject?.phrase ?? -1];
  if (!subject || !source) return null;
  const placed = phrases[phraseOf[cue.word + 1] ?? -1];
  const after = words[(placed?.last ?? 0) + 1];
  if (!placed || !after) return null;
  const report: Report = { place: 'before', source: subject.phrase, first: subject.first, last: placed.last + 1 };
  const kind = phraseClass(reading, source);
  // "The court has it as eight", "He has it winning four seats": "it" is counted, whoever counts.
  const counts = /^(?:as|at)$/u.test(after.lower) || (after.tag === 'VERB' && /ing$/u.test(after.lower));
  if (words[cue.word + 1]?.lower === 'it' && (counts || after.tag === 'NUM'))
    return { ...report, last: after.tag === 'NUM' ? placed.last : placed.last + 1 };
  const share = /^(?:%|percent|cent|pc|pct)$/u.test(words[placed.head]?.lower ?? '');
  if (kind !== 'document') {
    // "had the average wait for a hip at 212 days".
    let at = placed.last + 1;
    while (at < placed.last + 5 && /^(?:ADP|DET|NOUN)$/u.test(words[at]?.tag ?? '') && words[at]?.lower !== 'at') at++;
    const measured = MEASURED.test(words[placed.head]?.lower ?? '') && words[at]?.lower === 'at';
    const office = kind === 'organisation' || kind === 'proper' || kind === 'group';
    return office && measured && words.slice(at + 1, at + 4).some((w) => w.tag === 'NUM')
      ? { ...report, last: at }
      : null;
  }
  // "has 64 percent in favor".
  if (share) return { ...report, last: cue.word + 1 };
  // "The sheet has Ruiz 37 seconds ahead", "a model had 17 of the clubs spending more".
  for (let i = placed.last + 1; i <= placed.last + 7 && kind === 'document'; i++) {
    if (!words[i] || /^(?:AUX|PUNCT|SCONJ|CCONJ)$/u.test(words[i]?.tag ?? '')) break;
    const ahead =
      /^(?:ahead|behind|clear|further|apart)$/u.test(words[i]?.lower ?? '') &&
      (after.tag === 'NUM' || /^(?:nearly|almost|about)$/u.test(after.lower));
    const busy = words[i]?.tag === 'VERB' && /ing$/u.test(words[i]?.lower ?? '') && words[cue.word + 1]?.tag === 'NUM';
    if (ahead || busy) return { ...report, last: cue.word + 1 };
  }
  const doing = after.tag === 'VERB' && /(?:ing|ed)$/u.test(after.lower);
  const lead =
    words.slice(placed.first, placed.last).some((w) => w.tag === 'NUM') &&
    /^(?:ahead|behind|clear)$/u.test(after.lower);
  if (lead) return { ...report, last: cue.word + 1 };
  if (placed.form === 'common') return doing || after.lower === 'at' ? report : null;
  return (after.tag === 'VERB' && /ing$/u.test(after.lower)) || PLACED.test(after.lower) ? report : null;
};

const VALUED = /^(?:put|estimate|forecast|expect|value|price|reckon|project|peg|predict|calculate)$/u;
const HANDED =
  /^(?:put|estimate|forecast|expect|value|project|predict|calculate|claim|announce|report|quote|cite|promise|pledge|demand|offer|propose)$/u;

/** "Damage is put by officers at £6,500", "the crowd was put at 600 by the council", "the 94 million forecast by analysts", "debt is forecast in the budget to hit $8 billion": a passive whose agent or document speaks. */
export const passive = (reading: Reading, cue: CueCandidate, grammar: CueGrammar): Report | null => {
  const { words, phrases, phraseOf, sentences } = reading;
  const run = sentences[words[cue.word]?.sentence ?? -1];
  const word = words[cue.word];
  const be = grammar.passive || (words[cue.word - 1]?.tag === 'AUX' && words[cue.word - 1]?.lemma === 'be');
  if (!run || !word || !HANDED.test(cue.lemma) || /(?:ing|s)$/u.test(word.lower)) return null;
  const span = (source: number, first: number, last: number): Report => ({ place: 'span', source, first, last });
  const next = words[cue.word + 1]?.lower;
  const by = next === 'by' ? cue.word + 1 : next === 'on' && words[cue.word + 3]?.lower === 'by' ? cue.word + 3 : -1;
  const agent = by > 0 ? (phraseOf[by + 1] ?? -1) : -1;
  if (agent >= 0 && namesSomebody(reading, agent)) {
    for (let i = (phrases[agent]?.last ?? run.last) + 1; i <= Math.min(run.last, by + 8); i++)
      if (/^(?:at|on)$/u.test(words[i]?.lower ?? '') && words.slice(i + 1, i + 5).some((w) => w.tag === 'NUM'))
        return VALUED.test(cue.lemma) ? span(agent, i + 1, i + 5) : null;
    const before = phrases[phraseOf[cue.word - 1] ?? -1];
    const states = before && words.slice(before.first, before.last + 1).some((w) => w.tag === 'NUM');
    return before && states && !be ? span(agent, before.first, before.last) : null;
  }
  if (!be || !VALUED.test(cue.lemma)) return null;
  if (next === 'in') {
    const p = phraseOf[cue.word + 2] ?? -1;
    const document = phrases[p];
    // "is forecast in the spring budget to hit".
    const projects = document !== undefined && words[document.last + 1]?.lower === 'to';
    const kind = document ? phraseClass(reading, document) : 'date';
    if (document && (kind === 'document' || (projects && kind !== 'date' && kind !== 'number')))
      return { place: 'before', source: p, first: cue.word, last: document.last + 1 };
  }
  if (next !== 'at') return null;
  for (let i = cue.word + 2; i <= Math.min(run.last, cue.word + 10); i++) {
    if (/^[,;:]$/u.test(words[i]?.text ?? '')) return null;
    const p = phraseOf[i + 1] ?? -1;
    if (words[i]?.lower === 'by' && p >= 0 && namesSomebody(reading, p)) return span(p, cue.word + 2, i - 1);
  }
  return null;
};

/** Verbs that count, keep or provide: they report a figure right behind them. */
export const COUNTING =
  /^(?:log|itemize|itemise|tally|foresee|identify|register|recommend|come|catalogue|catalog|attribute|ascribe|deem|guarantee|envisage|envision|carry|name|grade|credit|locate|stipulate|prescribe|permit|mention|make|pencil|arrive|provide|allow|size|set|place|trace)$/u;
const COUNTS =
  /^(?:come|count|tally|itemize|itemise|enumerate|report|foresee|catalogue|catalog|attribute|ascribe|trace|deem)$/u;
const RECORDS =
  /^(?:record|list|log|register|identify|document|itemize|itemise|recommend|note|specify|guarantee|envisage|envision|carry|name|grade|credit|locate|stipulate|prescribe|cover|total|permit|mention)$/u;
/** "a deficit of 40", "all but three": what else may come before the figure. */
const AMOUNT_OF =
  /^(?:additional|donations|losses|total|of|surplus|deficit|range|figure|estimate|rise|fall|drop|increase|decrease|reduction|decline|shortfall|delay|all|but)$/u;

/** "She makes it 11 shots", "Five analysts had pencilled in 40 crowns", "The consultants arrive at seven.", "The draft provides for 600 to go home": a figure behind a verb with its particle. */
const withParticle = ({ words }: Reading, { word, lemma }: CueCandidate, document: boolean): number => {
  const [next, second] = [words[word + 1]?.lower, words[word + 2]];
  if (lemma === 'make')
    return /^makes?$/u.test(words[word]?.lower ?? '') && next === 'it' && second?.tag === 'NUM' ? 2 : 0;
  if (lemma === 'pencil') return next === 'in' ? 2 : 0;
  if (lemma === 'arrive')
    return next === 'at' && second?.tag === 'NUM' && /^[.,;]$/u.test(words[word + 3]?.text ?? '') ? 2 : 0;
  const relative = /^(?:which|that)$/u.test(words[word - 1]?.lower ?? '');
  return document && !relative && /^(?:provide|allow|call)$/u.test(lemma) && next === 'for' ? 2 : 0;
};

/** "The tribunal counts 37 contests", "the log records 1.9": a figure right behind a verb that counts, or that a document keeps. */
export const counted = (reading: Reading, cue: CueCandidate, source: number): boolean => {
  const { words, phrases } = reading;
  const phrase = phrases[source];
  if (!phrase || /^(?:i|we)$/u.test(phraseClass(reading, phrase)) || /ing$/u.test(words[cue.word]?.lower ?? ''))
    return false;
  const document = phraseClass(reading, phrase) === 'document';
  const logged = cue.lemma === 'log' && words[cue.word - 1]?.tag === 'AUX';
  const particle = withParticle(reading, cue, document);
  if (!COUNTS.test(cue.lemma) && !logged && !particle && !(document && RECORDS.test(cue.lemma))) return false;
  const came = cue.lemma === 'come' && words[cue.word + 1]?.lower === 'up' && words[cue.word + 2]?.lower === 'with';
  if (cue.lemma === 'come' && !came) return false;
  // "attributes 40 deaths to the heat".
  const ascribes = /^(?:attribute|ascribe|trace)$/u.test(cue.lemma);
  if (ascribes && !words.slice(cue.word + 2, cue.word + 16).some((w) => w.lower === 'to')) return false;
  let i = cue.word + (came ? 3 : particle || 1);
  while (i < cue.word + 8 && (BEFORE_FIGURES.has(words[i]?.lower ?? '') || AMOUNT_OF.test(words[i]?.lower ?? ''))) i++;
  // A firm that "reports $2bn in sales" has made them.
  const figure = words[i]?.tag ?? '';
  return figure === 'NUM' || (figure === 'SYM' && cue.lemma !== 'report');
};
