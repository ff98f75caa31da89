import { MONTHS, WEEKDAYS } from '../lexicon/calendar';
import { DESIGNATORS, NUMBER_NAMES, STREET_WORDS } from '../lexicon/designators';
import { COMMON_VERBS, PHRASE_ENDS } from '../lexicon/grammar-words';
import { MODIFIERS_BEFORE } from '../lexicon/modifiers';
import { SCALES, SMALL_NUMBERS, TENS } from '../lexicon/number-words';
import { currencyBefore } from '../measures/currency';
import { isPlainCode } from '../measures/currency-index';
import { isPlural, singular } from '../nouns/plurals';
import { lowest } from '../numerals/numeral-rules';
import { type DismissalRule, isCapital, loneDigits, lowerAt, type NumeralContext } from './dismissal';
import { covers, measured, pluralAhead } from './name-context';
import { NUMBERED_RULES } from './numbered-names';

const MODIFIER_WORDS: ReadonlySet<string> = new Set(MODIFIERS_BEFORE.flatMap(({ words }) => words.split(' ')));

const isName = (context: NumeralContext, at: number): boolean => {
  const token = context.tokens[at];
  if (at < context.sentence.from || token === undefined || !isCapital(token)) return false;
  if (WEEKDAYS.has(token.lower) || MONTHS.has(token.lower)) return false;
  if (SMALL_NUMBERS.has(token.lower) || TENS.has(token.lower) || SCALES.has(token.lower)) return false;
  return !PHRASE_ENDS.has(token.lower) && !MODIFIER_WORDS.has(token.lower) && !COMMON_VERBS.has(token.lower);
};

// "it is in Section <427> of the stadium" → dismissed name
const designator: DismissalRule = {
  name: 'number after a designator',
  judge: (context) => {
    const { tokens, numeral, sentence } = context;
    let before = numeral.from - 1;
    if (lowerAt(context, before) === '.' && tokens[before]?.glued) before -= 1;
    if (lowerAt(context, before) === '-' && tokens[before]?.glued) before -= 1;
    const word = lowerAt(context, before);
    const plural = isPlural({ kind: 'word', lower: word });
    // "supposed to number 8,000", "Celtics edge Heat 112-107"
    const scored =
      /^[-–]$/u.test(lowerAt(context, numeral.to)) &&
      tokens[numeral.to]?.glued &&
      tokens[numeral.to + 1]?.kind === 'number';
    if (/,\d{3}/u.test(tokens[numeral.from]?.text ?? '') || (scored && isCapital(tokens[before]) && !plural))
      return null;
    if (
      before < sentence.from ||
      !(DESIGNATORS.has(word) || (plural && DESIGNATORS.has(singular(word)))) ||
      lowest(numeral) >= 100_000
    )
      return null;
    if (
      !Number.isInteger(lowest(numeral)) &&
      !/^(?:version|formula|ios|android|section|no|article|rule|windows)$/u.test(word)
    )
      return null;
    if (measured(context) && !isCapital(tokens[before])) return null;
    const lowerPlural =
      pluralAhead(context) &&
      !isCapital(tokens[before]) &&
      !/^(?:section|phase|type|level|stage|category|class|grade)$/u.test(word);
    // "wards 1, 2 and 4", but "cut flights 20 years ago".
    const listed =
      /^(?:|,|and|or|to|&|[-–—.;:)]|through)$/u.test(lowerAt(context, numeral.to)) && numeral.form === 'digits';
    if (lowerPlural || (plural && !(listed && !pluralAhead(context)) && !isCapital(tokens[before]))) return null;
    if (
      numeral.form !== 'digits' &&
      !isCapital(tokens[before]) &&
      !/^(?:phase|level|number|category|stage|chapter|page|act)$/u.test(word)
    )
      return null;
    if (/^(?:category)$/u.test(word) && numeral.form === 'words') return null;
    return { ...covers(context, 'part of a name'), ...(plural ? { series: true as const } : {}) };
  },
};

// "the S&P <500> closed higher" → dismissed name
const afterName: DismissalRule = {
  name: 'bare number after a name',
  judge: (context) => {
    const { tokens, numeral, sentence } = context;
    const digits = loneDigits(context);
    if (digits === null || !/^\d{1,4}$/u.test(digits)) return null;
    let before = numeral.from - 1;
    const hyphen = lowerAt(context, before) === '-' && tokens[before]?.glued;
    if (hyphen) before -= 1;
    if (!isName(context, before)) return null;
    // "beat Chelsea 3-1": a score.
    if (/^[-–—]$/u.test(lowerAt(context, numeral.to)) && tokens[numeral.to + 1]?.kind === 'number' && !hyphen)
      return null;
    // "Cruz trails Trump 458 to 359": what each has.
    if (lowerAt(context, numeral.to) === 'to' && tokens[numeral.to + 1]?.kind === 'number' && !hyphen) return null;
    const sentenceStart = before === sentence.from;
    if (measured(context) || currencyBefore(tokens, before + 1, sentence.from) !== null) return null;
    // "its WeedHand 2 field robots", "the Fold 4 phones": a product is named, nothing counted.
    const product =
      (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(tokens[before]?.text ?? '') &&
        !/^(?:Mc|Mac|De|La|Le|Di|Van)/u.test(tokens[before]?.text ?? '')) ||
      (/^\d{1,2}$/u.test(digits) &&
        !hyphen &&
        /^(?:its|the|a|an|their|his|her|new|our)$/u.test(lowerAt(context, before - 1)));
    if (pluralAhead(context) && !hyphen && !product) return null;
    const next = tokens[numeral.to];
    const nextLower = lowerAt(context, numeral.to);
    if (sentenceStart && next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && !PHRASE_ENDS.has(nextLower))
      return null;
    return covers(context, 'part of a name');
  },
};

// "they ordered two new <737> Max jets" → dismissed name
const knownNumber: DismissalRule = {
  name: 'thing known by its number',
  judge: (context) => {
    const digits = loneDigits(context);
    if (digits === null || !NUMBER_NAMES.has(digits)) return null;
    const next = lowerAt(context, context.numeral.to);
    const before = lowerAt(context, context.numeral.from - 1);
    if (/^7\d7$/u.test(digits)) {
      if (
        /^(?:max|dreamliner|jets?|planes?|aircraft|flights?|passenger|freighters?|airliners?|can|was|is|has)$/u.test(
          next,
        ) ||
        /^(?:the|a|an|new|boeing|aging)$/u.test(before)
      )
        return covers(context, 'part of a name');
      return null;
    }
    if (
      digits === '911' &&
      /^(?:calls?|callers?|dispatchers?|operators?|and|\.|,)?$/u.test(next) &&
      // "lost 998, 911 and 249": one of a list of counts.
      context.numerals[context.index + 1]?.from !== context.numeral.to + 1 &&
      !/^(?:than|about|nearly|over|least|another)$/u.test(before)
    )
      return covers(context, 'part of a name');
    if (/^(?:401|403|501|527|1099|1040)$/u.test(digits) && next === '(') return covers(context, 'part of a name');
    return null;
  },
};

// "he lives at <49> Zorro Ranch Road" → dismissed address
const address: DismissalRule = {
  name: 'street address',
  judge: (context) => {
    const { tokens, numeral, sentence } = context;
    const digits = loneDigits(context);
    if (digits === null || !/^\d{1,5}$/u.test(digits)) return null;
    for (let at = numeral.to; at < Math.min(numeral.to + 5, sentence.to); at += 1) {
      const token = tokens[at];
      if (
        token === undefined ||
        (!isCapital(token) && token.kind !== 'number' && !/^(?:st|nd|rd|th)$/u.test(token.lower))
      )
        return null;
      if (at > numeral.to && isCapital(token) && STREET_WORDS.has(token.lower)) return covers(context, 'address');
      const placed =
        lowerAt(context, numeral.from - 1) === 'at' && at === numeral.to + 1 && isCapital(token) && !isPlural(token);
      if (placed && isCapital(tokens[numeral.to]) && !isPlural(tokens[numeral.to] ?? token))
        return covers(context, 'address');
      if (at === numeral.to && /^(?:Ave|Avenue|Rue|Via)$/u.test(token.text)) return covers(context, 'address');
    }
    return null;
  },
};

// "the office in Dover, DE <19901> is shut" → dismissed address
const postcode: DismissalRule = {
  name: 'postal code',
  judge: (context) => {
    const digits = loneDigits(context);
    if (digits === null || !/^\d{5}$/u.test(digits)) return null;
    const before = context.tokens[context.numeral.from - 1];
    const zip =
      /^(?:zip|postcode|postal)$/u.test(lowerAt(context, context.numeral.to)) ||
      /^(?:zip|code|postcode)$/u.test(before?.lower ?? '');
    const comma =
      before?.text === ',' &&
      /^\p{Lu}{2}$/u.test(context.tokens[context.numeral.from - 2]?.text ?? '') &&
      lowerAt(context, context.numeral.from - 3) === ',';
    if (comma && !measured(context) && !pluralAhead(context)) return covers(context, 'address');
    const state =
      before !== undefined &&
      /^\p{Lu}{2}$/u.test(before.text) &&
      !isPlainCode(before.text) &&
      currencyBefore(context.tokens, context.numeral.from, context.sentence.from) === null &&
      !before.glued &&
      !measured(context) &&
      !pluralAhead(context) &&
      isCapital(context.tokens[context.numeral.from - 3]);
    return zip || state ? covers(context, 'address') : null;
  },
};

// "his <Kick Six> call is famous" → dismissed name
const capitalWord: DismissalRule = {
  name: 'number word written as a name',
  judge: (context) => {
    const { tokens, numeral, sentence } = context;
    const token = tokens[numeral.from];
    if (!isCapital(token) || token === undefined || numeral.from === sentence.from || /^\p{Lu}+$/u.test(token.text))
      return null;
    // "Solar One posts a profit": a sentence may open with the name.
    const named = isName(context, numeral.from - 1);
    const headline =
      sentence.to - sentence.from > 2 &&
      tokens
        .slice(sentence.from, sentence.to)
        .every((one) => one.kind !== 'word' || isCapital(one) || one.lower.length < 4);
    // "Solar One posts profits": one counts no plural, so what looks like one is a verb.
    const counts = lowest(numeral) !== 1 && pluralAhead(context);
    return named && !headline && !measured(context) && !counts
      ? { from: numeral.from - 1, to: numeral.to, reason: 'part of a name' }
      : null;
  },
};

/** Numerals that belong to a name, a designation or an address. */
export const NAME_RULES: readonly DismissalRule[] = [
  knownNumber,
  ...NUMBERED_RULES,
  address,
  postcode,
  designator,
  afterName,
  capitalWord,
];
