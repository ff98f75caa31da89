import { lowerAt } from '../document';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { isPlural, singular } from '../nouns/plurals';
import { lowest } from '../numerals/numeral-rules';
import type { Measure, MeasureContext, MeasureRule } from './measure-rule';
import { unitAt } from './unit-index';

const age = (unit: string, to: number, nounTo = to): Measure => ({ shape: 'age', unit, kind: 'age', to, nounTo });

const liveable = ({ numeral }: MeasureContext): boolean =>
  typeof numeral.value === 'number' && numeral.value > 0 && numeral.value < 125 && numeral.form !== 'fraction';

// "the <68>-year-old driver was unhurt" → = 68 year age
const yearsOld: MeasureRule = {
  name: 'years old',
  read: (context) => {
    const { numeral } = context;
    let next = numeral.to;
    const hyphen = (): void => {
      if (/^[-‐‑–]$/u.test(lowerAt(context, next))) next += 1;
    };
    hyphen();
    const unit = /^(year|month|week|day)s?$/u.exec(lowerAt(context, next))?.[1];
    if (unit === undefined) return lowerAt(context, next) === 'yo' ? age('year', numeral.to, next + 1) : null;
    next += 1;
    hyphen();
    if (/^olds?$/u.test(lowerAt(context, next))) return age(unit, numeral.to, next + 1);
    return lowerAt(context, next) === 'of' && lowerAt(context, next + 1) === 'age'
      ? age(unit, numeral.to, next + 2)
      : null;
  },
};

const saysAged = (context: MeasureContext): boolean => {
  const near = lowerAt(context, context.numeral.from - 1);
  const far = lowerAt(context, context.numeral.from - 2);
  return (
    /^(?:aged|ages|age)$/u.test(near) ||
    (near === 'of' && /^(?:age|ages)$/u.test(far)) ||
    (/^(?:between|from|over|under|about|around|just|only)$/u.test(near) && /^(?:aged|ages)$/u.test(far))
  );
};

// "children aged <8> may enter" → = 8 year age
const aged: MeasureRule = {
  name: 'aged',
  read: (context) => {
    if (!saysAged(context) || !liveable(context)) return null;
    const unit = unitAt(context.tokens, context.past, context.sentence.to);
    if (unit !== null && unit.unit.family === 's') return age(unit.unit.unit, unit.to);
    return unit === null ? age('year', context.numeral.to) : null;
  },
};

/** Whether the name that ends at `at` is somebody's: not a place ("In London, 12, mostly children"), a group ("the Greens, 12") or a member of a list of counts. */
const namesPerson = (context: MeasureContext, at: number): boolean => {
  const { tokens, numeral, sentence } = context;
  let first = at;
  while (
    first - 1 >= sentence.from &&
    tokens[first - 1]?.kind === 'word' &&
    /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')
  )
    first -= 1;
  // The preposition or article that opens a sentence has a capital too.
  const lead = tokens[first]?.lower ?? '';
  const opens = first === sentence.from && first < at && PLACES_IT.test(lead);
  if (opens || PLACES_IT.test(lowerAt(context, first - 1))) return false;
  const full = at - first >= 1 || !/^\p{Lu}/u.test(tokens[at]?.text ?? '');
  if (full) return true;
  const plural = isPlural(tokens[at] ?? { lower: '', kind: 'mark' });
  const group =
    lowerAt(context, first - 1) === 'the' ||
    (plural && !/(?:s|x)$/u.test(numeral.exact) && lowerAt(context, first - 1) === 'the');
  const listed = tokens.slice(sentence.from, numeral.from).some(({ text }) => text === ';');
  // "said Lehtinen, 44.", but "Greens 12, Reform, 9."
  const told = tokens[first - 1]?.kind === 'word' && first - 1 >= sentence.from;
  return !group && !listed && (told || /^[,)]$/u.test(lowerAt(context, numeral.to)));
};

const PLACES_IT = /^(?:in|at|near|on|inside|outside|around|across|throughout|off)$/u;

// "Ana Reyes, <19>, a nurse, left" → = 19 year age minor
const apposition: MeasureRule = {
  name: 'age behind a name',
  read: (context) => {
    const { tokens, numeral, sentence } = context;
    if (!/^(?:digits|words)$/u.test(numeral.form) || !liveable(context) || !/^\d+$/u.test(numeral.exact)) return null;
    if (lowest(numeral) < (numeral.form === 'words' ? 2 : 5)) return null;
    // "Ellie Marsh, nine, from Leeds": in words only between commas, behind a full name.
    const inWords =
      lowerAt(context, numeral.to) === ',' && /^\p{Lu}\p{Ll}/u.test(context.tokens[numeral.from - 3]?.text ?? '');
    if (numeral.form === 'words' && !inWords) return null;
    const [name, comma] = [tokens[numeral.from - 2], tokens[numeral.from - 1]];
    if (
      comma?.text !== ',' ||
      numeral.from - 2 < sentence.from ||
      name?.kind !== 'word' ||
      !(/^\p{Lu}\p{Ll}/u.test(name.text) || PERSON_NOUNS.has(name.lower)) ||
      MONTHS.has(name.lower) ||
      WEEKDAYS.has(name.lower)
    )
      return null;
    return /^[,;).]$/u.test(lowerAt(context, numeral.to)) && namesPerson(context, numeral.from - 2)
      ? age('year', numeral.to)
      : null;
  },
};

const BEING = /^(?:is|am|was|be|turned|turns|turn|'m|i'm|she's|he's|becomes|became|reached)$/u;
const SOMEBODY =
  /^(?:he|she|i|i'm|who|he's|she's|mother|father|son|daughter|brother|sister|husband|wife|grandmother|grandfather|boy|girl|man|woman|baby|victim|uncle|aunt)$/u;

// "he will be <35> by June" → = 35 year age minor
const being: MeasureRule = {
  name: 'somebody is so old',
  read: (context) => {
    const { numeral } = context;
    if (!liveable(context) || lowest(numeral) < 2) return null;
    let verb = numeral.from - 1;
    if (/^(?:only|just|about|around|almost|nearly|over)$/u.test(lowerAt(context, verb))) verb -= 1;
    if (!BEING.test(lowerAt(context, verb))) return null;
    // "Donald Trump turns 70 on Tuesday"
    const turns = /^turn(?:s|ed|ing)?$/u.test(lowerAt(context, verb)) && lowest(numeral) < 111;
    const who =
      [verb, verb - 1, verb - 2, verb - 3].some((at) => SOMEBODY.test(lowerAt(context, at))) ||
      (turns && /^\p{Lu}/u.test(context.tokens[verb - 1]?.text ?? ''));
    return who && /^(?:|[.,;!?”"]|by|in|on|when|and|this|next|now|at|but)$/u.test(lowerAt(context, numeral.to))
      ? age('year', numeral.to)
      : null;
  },
};

// "life expectancy for men is <around 73> in the north" → ~ 73 year age
const expectancy: MeasureRule = {
  name: 'age as the sentence’s measure',
  read: (context) => {
    const { numeral, sentence } = context;
    if (
      !liveable(context) ||
      !/^(?:|[.,;)]|years?|in|for|and|raising|while|but|compared|to|from)$/u.test(lowerAt(context, numeral.to))
    )
      return null;
    for (let at = numeral.from - 1; at >= Math.max(sentence.from, numeral.from - 10); at -= 1) {
      const word = lowerAt(context, at);
      if (/^[;:]$/u.test(word)) return null;
      if (
        word === 'expectancy' ||
        (word === 'age' && /^(?:average|median|mean|retirement|pension|minimum)$/u.test(lowerAt(context, at - 1)))
      ) {
        const unit = unitAt(context.tokens, numeral.to, sentence.to);
        return unit === null || unit.unit.family === 's' ? age('year', unit?.to ?? numeral.to) : null;
      }
    }
    return null;
  },
};

const DESCRIBED = /^(?:under|over|above|below)$/u;

// "people <under 21> cannot buy it" → < 21 year age
const bounded: MeasureRule = {
  name: 'people under or over an age',
  read: (context) => {
    const { tokens, numeral } = context;
    if (!liveable(context)) return null;
    const near = lowerAt(context, numeral.from - 1);
    const group =
      near === '-' &&
      DESCRIBED.test(lowerAt(context, numeral.from - 2)) &&
      lowerAt(context, numeral.to) === 's' &&
      tokens[numeral.to]?.glued;
    if (group) return age('year', numeral.to, numeral.to + 1);
    // "voters were 45 or older"
    const behind = `${lowerAt(context, numeral.to)} ${lowerAt(context, numeral.to + 1)}`;
    if (/^(?:or|and) (?:older|younger)$/u.test(behind)) return age('year', numeral.to);
    if (near === 'as' && /^(?:young|old)$/u.test(lowerAt(context, numeral.from - 2))) return age('year', numeral.to);
    const who = tokens[numeral.from - 2];
    const people =
      who !== undefined &&
      numeral.from - 2 >= context.sentence.from &&
      (who.lower === 'those' || who.lower === 'anyone' || (isPlural(who) && PERSON_NOUNS.has(singular(who.lower))));
    const alone =
      !isPlural(tokens[numeral.to] ?? { lower: '', kind: 'mark' }) &&
      !/^(?:%|percent|per|million|[$€£])$/u.test(lowerAt(context, numeral.to));
    return DESCRIBED.test(near) && people && alone ? age('year', numeral.to) : null;
  },
};

// "it was left to a widow of <91> in the end" → = 91 year age minor
const personOf: MeasureRule = {
  name: 'person of an age',
  read: (context) => {
    const { tokens, numeral } = context;
    const person = tokens[numeral.from - 2];
    const article = /^(?:a|an|the|his|her)$/u.test(lowerAt(context, numeral.from - 3));
    return liveable(context) &&
      lowerAt(context, numeral.from - 1) === 'of' &&
      person?.kind === 'word' &&
      /^(?:man|woman|boy|girl|child|widow|widower|mother|father|lady|son|daughter|teenager|youth|pensioner|grandmother|grandfather)$/u.test(
        person.lower,
      ) &&
      article &&
      /^(?:|[.,;!?)”"]|and|who|with|from|in|was|had|to|when|at|by|on)$/u.test(lowerAt(context, numeral.to))
      ? age('year', numeral.to)
      : null;
  },
};

/** Ways of giving an age, in order. */
export const AGE_RULES: readonly MeasureRule[] = [yearsOld, aged, bounded, apposition, being, expectancy, personOf];
