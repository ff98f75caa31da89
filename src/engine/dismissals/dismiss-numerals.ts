import type { EngineDocument, Sentence } from '../document';
import type { Numeral } from '../numerals/numeral';
import { CLOCK_RULES } from './clock-times';
import { CODE_RULES } from './codes';
import { DATE_RULES } from './dates';
import type { Dismissal, DismissalRule, NumeralContext } from './dismissal';
import { KNOWN_NAME_RULES } from './known-names';
import { measured, pluralAhead } from './name-context';
import { NAME_RULES } from './names';
import { REFERENCE_RULES } from './references';
import { WORD_RULES } from './words-and-lists';
import { YEAR_RULES } from './years';

/** Reasons in the order they are tried: the first that applies wins. */
export const DISMISSAL_RULES: readonly DismissalRule[] = [
  ...DATE_RULES,
  ...CLOCK_RULES,
  ...YEAR_RULES,
  ...REFERENCE_RULES,
  ...CODE_RULES,
  ...WORD_RULES,
  ...KNOWN_NAME_RULES,
  ...NAME_RULES,
];

/** Blocks that carry no claims of the article. */
const UNREAD_ROLES: ReadonlySet<string> = new Set([
  'boilerplate',
  'advertisement',
  'byline',
  'credit',
  'dateline',
  'published',
  'outlet',
]);

/** "wards 1, 2 and 4": what is listed with a number that names. */
const continuesSeries = (context: NumeralContext, last: Dismissal): boolean => {
  const { tokens, numeral } = context;
  if (last.series !== true || tokens[numeral.from]?.kind !== 'number' || numeral.from - last.to > 2) return false;
  let link = '';
  for (let at = last.to; at < numeral.from; at += 1) link += tokens[at]?.lower ?? '';
  return /^(?:,|and|or|&|to|[-–]|,and|,or|through)$/u.test(link) && !measured(context) && !pluralAhead(context);
};

/** Parts the sentence's numerals into those that may be quantities and dismissals with their reasons. */
export const dismissNumerals = (
  document: EngineDocument,
  sentence: Sentence,
  numerals: readonly Numeral[],
): { readonly kept: readonly Numeral[]; readonly dismissals: readonly Dismissal[] } => {
  const dismissals: Dismissal[] = [];
  const unread = UNREAD_ROLES.has(document.blocks[sentence.block]?.role ?? '');
  const kept: Numeral[] = [];
  let coveredTo = -1;
  numerals.forEach((numeral, index) => {
    if (numeral.from < coveredTo) {
      const covering = dismissals.at(-1);
      // "12/25/2016 thousand": what sticks out of the date is dismissed with it.
      if (numeral.to > coveredTo && covering !== undefined) {
        dismissals.push({ from: coveredTo, to: numeral.to, reason: covering.reason });
        coveredTo = numeral.to;
      }
      return;
    }
    const context = { tokens: document.tokens, sentence, numerals, index, numeral };
    // "ISO 3888-2": what hangs on a code by a hyphen is part of it.
    const last = dismissals.at(-1);
    const hangs =
      last !== undefined &&
      coveredTo === numeral.from - 1 &&
      /^[-–/]$/u.test(document.tokens[coveredTo]?.text ?? '') &&
      document.tokens[coveredTo]?.glued === true &&
      document.tokens[numeral.from]?.glued === true;
    const listed = last !== undefined && continuesSeries(context, last);
    let found: Dismissal | null =
      hangs || listed
        ? { from: numeral.from, to: numeral.to, reason: last.reason, ...(listed ? { series: true } : {}) }
        : null;
    for (const rule of found === null ? DISMISSAL_RULES : []) {
      found = rule.judge(context);
      if (found !== null) break;
    }
    if (found === null && Number.isNaN(numeral.value))
      found = { from: numeral.from, to: numeral.to, reason: 'digits that write no number' };
    if (found === null && unread) found = { from: numeral.from, to: numeral.to, reason: 'not part of the story' };
    if (found === null) kept.push(numeral);
    else {
      dismissals.push(found);
      coveredTo = found.to;
    }
  });
  return { kept, dismissals };
};
