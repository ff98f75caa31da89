import type { Span } from '../../model/span';
import type { EngineDocument, Token } from '../document';
import { predicateOfForm } from '../lexicon/predicates';
import type { DraftClaim } from './draft-claims';
import { sayCondition, turnAround } from './turns-around';

/** Whether a word reports a clause: "said", "estimates", "warned". */
const reports = ({ kind, lower }: Token): boolean => {
  const row = kind === 'word' ? (predicateOfForm(lower) ?? predicateOfForm(lower.replace(/ing$/u, ''))) : undefined;
  return row !== undefined && (row.takes.has('that') || row.takes.has('clause'));
};

const QUOTES = /^["“”]$/u;
const VERB =
  /^(?:don't|doesn't|didn't|won't|can't|isn't|aren't|wasn't|weren't|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|remain|remains|remained|live|lives|lived|killed|died|fled|left|said|came|went|rose|fell|lost|won|grew|became|made|took|gave|cost|costs|paid|show|shows|face|faces|need|needs|want|wants|include|includes|hold|holds|held|get|gets|got|say|says)$/u;

/** The tokens, and how many verbs stand before each: what lies between two of them costs nothing to know. */
interface Clauses {
  readonly tokens: readonly Token[];
  readonly verbsBefore: Int32Array;
}

const countVerbs = (tokens: readonly Token[]): Clauses => {
  const verbsBefore = new Int32Array(tokens.length + 1);
  tokens.forEach(({ lower }, k) => {
    const verb = VERB.test(lower) || (lower.length > 4 && lower.endsWith('ed'));
    verbsBefore[k + 1] = (verbsBefore[k] ?? 0) + (verb ? 1 : 0);
  });
  return { tokens, verbsBefore };
};

const hasVerb = ({ tokens, verbsBefore }: Clauses, from: number, to: number): boolean =>
  (verbsBefore[Math.min(to, tokens.length)] ?? 0) > (verbsBefore[from] ?? 0);

/** "that" joins a clause ("said that rents rose") unless it is what the clause is about ("That is 1.8 million kids"). */
const isConjunction = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' && !VERB.test(tokens[at + 1]?.lower ?? '');

const FURTHEST_THAT = 6;

/** The "that" behind a time or place ("said on Monday that …"), or null where none follows before the figure. */
const thatBehind = (tokens: readonly Token[], at: number, figureFrom: number): number | null => {
  for (let k = at; k < Math.min(figureFrom, at + FURTHEST_THAT); k += 1) {
    if (tokens[k]?.lower === 'that') return k;
    if (/^[,;:"“]$/u.test(tokens[k]?.text ?? '')) return null;
  }
  return null;
};

const LONGEST_DATELINE = 16;

/** After an opening dateline ("GENEVA, 14 May 2023 - ", "London (Reuters) – "), or `from` where there is none. */
const afterDateline = (tokens: readonly Token[], from: number, figureFrom: number): number => {
  const place = tokens[from];
  if (place?.kind !== 'word' || !/^\p{Lu}/u.test(place.text)) return from;
  for (let k = from + 1; k < Math.min(figureFrom, from + LONGEST_DATELINE); k += 1) {
    const token = tokens[k];
    if (token === undefined || /^[.;:"“]$/u.test(token.text)) return from;
    if (!/^[-–—]$/u.test(token.text) || (token.glued && tokens[k + 1]?.glued)) continue;
    const before = tokens[k - 1];
    const dated = before?.text === ')' || /^(?:1[5-9]|20)\d\d$/u.test(before?.text ?? '');
    return dated || /^\p{Lu}{3,}$/u.test(place.text) ? k + 1 : from;
  }
  return from;
};

/** After the reporting words that govern what follows ("UN officials say (that) …"), or `from` where there are none before the figure. */
const afterReport = (clauses: Clauses, from: number, figureFrom: number): number => {
  const { tokens } = clauses;
  let start = from;
  for (let k = from; k < figureFrom; k += 1) {
    const token = tokens[k];
    if (token === undefined || !reports(token)) continue;
    // "point out that"
    let next = tokens[k + 1]?.lower === 'out' ? k + 2 : k + 1;
    if (
      next < figureFrom &&
      /^(?:by|in|of|to|at|on|late|early|,|from|as|it|with)$/u.test(tokens[next]?.lower ?? '') &&
      token.lower !== 'told'
    ) {
      // "said it would hire 400", "said on Monday that 45 trucks had crossed"
      const it = tokens[next]?.lower === 'it' && VERB.test(tokens[next + 1]?.lower ?? '');
      const that = it ? next : thatBehind(tokens, next, figureFrom);
      if (that === null) continue;
      next = that;
    }
    if (
      /^(?:a|an|the|many|some|few|these|those|his|her|their|its)$/u.test(tokens[k - 1]?.lower ?? '') &&
      !/^(?:that|:)$/u.test(tokens[next]?.lower ?? '')
    )
      continue;
    if (/^(?:tell|tells|told)$/u.test(token.lower)) {
      while (next < figureFrom && next < k + 8 && !/^(?:that|:)$/u.test(tokens[next]?.lower ?? '')) next += 1;
      if (!/^(?:that|:)$/u.test(tokens[next]?.lower ?? '')) continue;
    }
    if (isConjunction(tokens, next)) next += 1;
    while (/^[:,]$/u.test(tokens[next]?.text ?? '') || QUOTES.test(tokens[next]?.text ?? '')) next += 1;
    if (next <= figureFrom && (hasVerb(clauses, next, figureFrom + 12) || next === figureFrom)) start = next;
  }
  return start;
};

const ACCORDING = /^(?:according|per)$/u;

/** After an opening "According to …," or "By one estimate,". */
const afterAccording = (tokens: readonly Token[], from: number, figureFrom: number): number => {
  if (!ACCORDING.test(tokens[from]?.lower ?? '')) return from;
  for (let k = from; k < figureFrom; k += 1) if (tokens[k]?.text === ',') return k + 1;
  return from;
};

/** True where the sentence ends in a question mark. */
const asks = (tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean => {
  let last = to - 1;
  while (last > from && /^["”'’)\]*_.!]$/u.test(tokens[last]?.text ?? '')) last -= 1;
  return tokens[last]?.text === '?';
};

/** Tokens behind a clause's comma and conjunction in which a condition for it may stand ("…, and only if the wind turns"). */
const CONDITION_WITHIN = 4;

/** The end of the reporting words that close a sentence: what stands behind their comma is another clause. */
const closingReportEnd = (tokens: readonly Token[], from: number, to: number): number => {
  let reported = false;
  for (let k = from; k < to; k += 1) {
    const token = tokens[k];
    if (reported && /^[,;:"“]$/u.test(token?.text ?? '')) return k;
    reported ||= token !== undefined && reports(token);
  }
  return to;
};

const findAssertion = (document: EngineDocument, clauses: Clauses, { figure, sentence }: DraftClaim): Span => {
  const { tokens } = clauses;
  const whole = document.sentences[sentence];
  if (whole === undefined) throw new Error(`no sentence ${sentence} for the figure at token ${figure.from}`);
  let from = whole.from;
  let to = whole.to;
  // Clauses that a stop or a conjunction parts, where both sides have their own verb.
  for (let k = whole.from; k < whole.to; k += 1) {
    const token = tokens[k];
    if (token === undefined) break;
    const next = tokens[k + 1]?.lower ?? '';
    const semicolon = token.text === ';';
    const joint =
      token.text === ',' && /^(?:while|but|whereas|although|though|where|who|which|and|so|because|as)$/u.test(next);
    if (!semicolon && !joint) continue;
    if (k < figure.from) {
      const start = semicolon ? k + 1 : /^(?:who|which)$/u.test(next) ? from : k + 2;
      if ((next === 'and' || next === 'as') && !hasVerb(clauses, k + 2, figure.from + 8)) continue;
      if (hasVerb(clauses, start, whole.to) && hasVerb(clauses, from, k)) from = Math.min(start, figure.from);
    } else if (k >= figure.nounTo) {
      const relative = /^(?:who|which|where|as)$/u.test(next);
      if (relative && !hasVerb(clauses, from, k)) continue;
      if (next === 'and' && !hasVerb(clauses, k + 2, Math.min(k + 8, whole.to))) continue;
      if (hasVerb(clauses, from, k)) {
        to = k;
        break;
      }
    }
  }
  // "Aleppo onslaught: …": the label of a related story is no part of what it says.
  if (document.blocks[whole.block]?.role === 'related story') {
    for (let k = from; k < figure.from; k += 1) if (tokens[k]?.text === ':') from = k + 1;
  }
  // "… for 150 days now and most don't have the means": a clause of its own behind "and".
  for (let k = figure.nounTo; k < to - 2; k += 1) {
    if (tokens[k]?.lower !== 'and' || !hasVerb(clauses, from, k) || !hasVerb(clauses, k + 2, Math.min(k + 5, to)))
      continue;
    to = k;
    break;
  }
  const clause = { from, to };
  if (from === whole.from) from = afterDateline(tokens, from, figure.from);
  from = afterAccording(tokens, from, figure.from);
  from = afterReport(clauses, from, figure.from);
  // A quotation that closes behind the figure and is then attributed ends the assertion.
  for (let k = figure.nounTo; k < to; k += 1) {
    if (!/^["”]$/u.test(tokens[k]?.text ?? '')) continue;
    const tail = tokens.slice(k + 1, k + 9);
    if (tail.some(reports) && tokens[k]?.glued) to = k;
    break;
  }
  // A closing frame: ", officials said." or ", according to …"
  for (let k = to - 1; k >= figure.nounTo; k -= 1) {
    if (tokens[k]?.text !== ',' && !QUOTES.test(tokens[k]?.text ?? '')) continue;
    const tail = tokens.slice(k + 1, to);
    const report = tail.findIndex(reports);
    if (ACCORDING.test(tail[0]?.lower ?? '') || (report >= 0 && report <= 8 && tail.length - report <= 6)) {
      to = k;
      while (to > figure.to && /^[,"“”]$/u.test(tokens[to - 1]?.text ?? '')) to -= 1;
      break;
    }
  }
  const goesOn = tokens[clause.from]?.lower === 'that' && clause.from > whole.from;
  const turned =
    sayCondition(tokens, whole.from, clause.from) ||
    (goesOn && turnAround(tokens, whole.from, clause.from)) ||
    turnAround(tokens, clause.from, from) ||
    turnAround(tokens, to, closingReportEnd(tokens, to, clause.to)) ||
    sayCondition(tokens, to, clause.to) ||
    sayCondition(tokens, clause.to, Math.min(whole.to, clause.to + CONDITION_WITHIN)) ||
    (from > clause.from && asks(tokens, whole) && !QUOTES.test(tokens[from - 1]?.text ?? ''));
  if (turned) return { start: whole.start, end: whole.end };
  while (
    from < figure.from &&
    (/^[,;:"“”'‘’\-–—(]$/u.test(tokens[from]?.text ?? '') ||
      /^(?:and|but|while)$/u.test(tokens[from]?.lower ?? '') ||
      isConjunction(tokens, from))
  )
    from += 1;
  while (
    to > figure.to &&
    /^[,;:."“”'‘’!*]$/u.test(tokens[to - 1]?.text ?? '') &&
    !/^\p{L}/u.test(tokens[to - 1]?.text ?? '')
  )
    to -= 1;
  const first = tokens[Math.min(from, figure.from)];
  const last = tokens[Math.max(to, figure.to) - 1];
  if (first === undefined || last === undefined) throw new Error(`an assertion without tokens at ${figure.from}`);
  return { start: first.start, end: last.end };
};

/** For each claim the clause of the sentence that its figure lives in: what makes sense alone beside the speaker's name. Where what it leaves out denies, doubts, asks or makes it depend, the whole sentence. */
export const findAssertions = (document: EngineDocument, drafts: readonly DraftClaim[]): readonly Span[] => {
  const clauses = countVerbs(document.tokens);
  return drafts.map((draft) => findAssertion(document, clauses, draft));
};
