import { COMMON_VERBS, PHRASE_ENDS } from '../lexicon/grammar-words';
import { NAMES_BEFORE_NUMBERS, NUMBERED_THINGS } from '../lexicon/known-names';
import { currencyBefore } from '../measures/currency';
import { isPlural } from '../nouns/plurals';
import { lowest } from '../numerals/numeral-rules';
import { type DismissalRule, isCapital, loneDigits, lowerAt, type NumeralContext } from './dismissal';
import { covers, measured } from './name-context';

// "firms of the Fortune <500> list grew" → dismissed name
const numberedName: DismissalRule = {
  name: 'name known to end in a number',
  judge: (context) => {
    const digits = loneDigits(context);
    if (digits === null) return null;
    const { numeral, tokens } = context;
    const hyphen = lowerAt(context, numeral.from - 1) === '-' && tokens[numeral.from]?.glued ? 1 : 0;
    const before = numeral.from - 1 - hyphen;
    return isCapital(tokens[before]) && NAMES_BEFORE_NUMBERS.get(lowerAt(context, before))?.has(digits)
      ? covers(context, 'part of a name')
      : null;
  },
};

// "they run Orca <4.1> on phones" → dismissed name
const version: DismissalRule = {
  name: 'version behind a name',
  judge: (context) => {
    const digits = loneDigits(context);
    const { numeral, tokens, sentence } = context;
    if (digits === null || !/^\d{1,2}\.\d{1,2}$/u.test(digits) || numeral.from - 1 < sentence.from) return null;
    const name = tokens[numeral.from - 1];
    const hyphen = name?.text === '-' && name.glued && isCapital(tokens[numeral.from - 2]);
    if (!hyphen && !(isCapital(name) && !PHRASE_ENDS.has(name?.lower ?? '') && !COMMON_VERBS.has(name?.lower ?? '')))
      return null;
    if (measured(context) || currencyBefore(tokens, numeral.from, sentence.from) !== null) return null;
    // "Labour 38.2, Greens 7.1" are shares: a version has words behind it.
    const next = tokens[numeral.to];
    const words =
      numeral.to < sentence.to && next?.kind === 'word' && !/^(?:and|or|to|per|pct|points?)$/u.test(next.lower);
    return words || /^(?:for|on|to|of|with|in|use|using|run|runs|running)$/u.test(lowerAt(context, numeral.from - 2))
      ? covers(context, 'part of a name')
      : null;
  },
};

// "she hit a <3>-pointer late on" → dismissed name
const numberedThing: DismissalRule = {
  name: 'thing named by a number before a hyphen',
  judge: (context) => {
    const { numeral, tokens } = context;
    const hyphen = tokens[numeral.to];
    return hyphen?.text === '-' && hyphen.glued && NUMBERED_THINGS.has(lowerAt(context, numeral.to + 1))
      ? covers(context, 'part of a name')
      : null;
  },
};

// "the under-<15> team lost" → dismissed name
const ageGroup: DismissalRule = {
  name: 'team of an age group',
  judge: (context) => {
    const { numeral, tokens } = context;
    const joined =
      lowerAt(context, numeral.from - 1) === '-' && /^(?:under|over|u)$/u.test(lowerAt(context, numeral.from - 2));
    const group =
      /^(?:team|teams|squad|side|sides|football|soccer|rugby|cricket|hockey|world|european|international|internationals|championship|championships|cup|league|match|game|captain|coach|player|players|title|tournament|level|level's)$/u;
    return joined &&
      tokens[numeral.from]?.kind === 'number' &&
      [0, 1, 2].some((k) => group.test(lowerAt(context, numeral.to + k)))
      ? covers(context, 'part of a name')
      : null;
  },
};

const inHeadline = ({ tokens, sentence }: NumeralContext): boolean => {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && token.lower.length > 3 && !PHRASE_ENDS.has(token.lower) && !isCapital(token))
      return false;
  }
  return sentence.to - sentence.from > 2;
};

// "they swam off <Ninety> Mile Beach" → dismissed name
const openingName: DismissalRule = {
  name: 'number word that opens a name',
  judge: (context) => {
    const { numeral, tokens, sentence } = context;
    const [first, next] = [tokens[numeral.from], tokens[numeral.to]];
    if (numeral.form !== 'words' || first === undefined || !isCapital(first) || numeral.to >= sentence.to) return null;
    if (!isCapital(next) || next === undefined || /^\p{Lu}+$/u.test(next.text)) return null;
    const second = numeral.to + 1 < sentence.to && isCapital(tokens[numeral.to + 1]);
    // "Ninety Mile Beach": many of a singular are none.
    const odd = !isPlural(next) && second && lowest(numeral) > 1;
    if (numeral.from === sentence.from) return odd && !inHeadline(context) ? covers(context, 'part of a name') : null;
    return !inHeadline(context) && (second || odd || lowerAt(context, numeral.from - 1) === 'the')
      ? covers(context, 'part of a name')
      : null;
  },
};

const LONGEST_TITLE = 12;

// "his film “<Nine> Red Doors” was panned" → dismissed title
const quotedTitle: DismissalRule = {
  name: 'number in a title in quotation marks',
  judge: (context) => {
    const { numeral, tokens, sentence } = context;
    const opens = numeral.from - 1;
    if (!/^["“‘«*_]$/u.test(tokens[opens]?.text ?? '') || opens < sentence.from || tokens[numeral.from]?.glued !== true)
      return null;
    let capitals = 0;
    for (let at = numeral.from; at < Math.min(sentence.to, opens + LONGEST_TITLE); at += 1) {
      const token = tokens[at];
      if (token === undefined) return null;
      if (/^["”’»*_]$/u.test(token.text))
        return capitals > 0 && !/^[,.]$/u.test(tokens[at - 1]?.text ?? '') ? covers(context, 'part of a title') : null;
      if (token.kind !== 'word') continue;
      if (isCapital(token)) capitals += at === numeral.from ? 0 : 1;
      else if (!/^(?:a|an|the|of|and|or|in|on|for|to|with|from|by|at|'s)$/u.test(token.lower)) return null;
    }
    return null;
  },
};

/** Names and titles that hold a number. */
export const KNOWN_NAME_RULES: readonly DismissalRule[] = [
  ageGroup,
  numberedName,
  version,
  numberedThing,
  quotedTitle,
  openingName,
];
