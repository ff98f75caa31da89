import type { Token } from '../document';
import { AUXILIARIES, COMMON_VERBS, DETERMINERS, PHRASE_ENDS } from '../lexicon/grammar-words';
import { SMALL_NUMBERS, TENS } from '../lexicon/number-words';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { isPersonUnit } from '../nouns/is-person-unit';
import { isPlural, singular } from '../nouns/plurals';
import { readCountedNoun } from '../nouns/read-counted-noun';
import type { Elision, InheritanceRule, Unit } from './elision';

const PERSON: Unit = { unit: 'person', kind: 'count', shape: 'noun' };
const HAPPENS_TO_PEOPLE =
  /^(?:killed|injured|wounded|hurt|died|dead|die|fled|flee|arrested|detained|displaced|missing|hospitalised|hospitalized|evacuated|infected|attended|survived|drowned|trapped|homeless|perished|rescued|vaccinated|unemployed|signed|voted|responded|abstained|drown|perish)$/u;
const PEOPLE_DO =
  /^(?:cross|flee|leave|return|vote|die|attend|migrate|arrive|enlist|march|protest|enrol|enroll|emigrate|apply)$/u;

/** The look-up form of the token at `at`, or the empty string outside the sentence. */
export const wordAt = ({ tokens, sentence }: Pick<Elision, 'tokens' | 'sentence'>, at: number): string =>
  at >= sentence.from && at < sentence.to ? (tokens[at]?.lower ?? '') : '';

const MODIFIER_WORDS =
  /^(?:than|about|nearly|almost|some|around|least|another|just|only|roughly|approximately|more|less|fewer|over|up|well|as|many|an|estimated|at|close|between|from|perhaps|probably|exactly|under)$/u;

/** The token before the bare number and its modifiers. */
export const openingOf = (elision: Pick<Elision, 'tokens' | 'sentence'>, at: number): number => {
  let opening = at;
  // "built for at least 40": a preposition is a modifier only beside one.
  while (MODIFIER_WORDS.test(wordAt(elision, opening))) {
    if (/^(?:at|from|up|as)$/u.test(wordAt(elision, opening)) && opening === at) break;
    opening -= 1;
  }
  return opening;
};

/** True where the token is digits or a small number word. */
export const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || SMALL_NUMBERS.has(token.lower) || TENS.has(token.lower));

const lastPeople = ({ earlier, index }: Elision, within: number): Unit | null =>
  earlier.findLast(({ unit, sentence }) => index - sentence <= within && isPersonUnit(unit)) ?? null;

// "<nearly 180,000>, are Syrians who fled" → ~ 180000 Syrian
const predicate: InheritanceRule = {
  name: 'the noun behind "are"',
  find: (elision) => {
    const { tokens, sentence, measured } = elision;
    const verb = elision.next === ',' ? measured.to + 1 : measured.to;
    if (!/^(?:are|were)$/u.test(wordAt(elision, verb))) return null;
    const noun = readCountedNoun(tokens, verb + 1, sentence.to, false);
    const head = noun === null ? undefined : tokens[noun.head];
    return noun !== null && head !== undefined && isPlural(head) && isPersonUnit(noun.lemma)
      ? { ...PERSON, unit: noun.lemma }
      : null;
  },
};

// "12 guards were shot and <nine> were killed" → = 9 guard
const peopleVerb: InheritanceRule = {
  name: 'what happens to people',
  find: (elision) => {
    const { measured, next } = elision;
    if (next === 'others') return lastPeople(elision, 3) ?? PERSON;
    const late =
      /^(?:still|also|feared|reportedly|confirmed|presumed|believed|more|further|being|now)$/u.test(next) &&
      HAPPENS_TO_PEOPLE.test(wordAt(elision, measured.to + 1));
    if (late) return lastPeople(elision, 3) ?? PERSON;
    const passive =
      (AUXILIARIES.has(next) || next === 'others') && HAPPENS_TO_PEOPLE.test(wordAt(elision, measured.to + 1));
    const longPassive =
      AUXILIARIES.has(next) &&
      /^(?:been|reportedly|also|being)$/u.test(wordAt(elision, measured.to + 1)) &&
      HAPPENS_TO_PEOPLE.test(wordAt(elision, measured.to + 2));
    return HAPPENS_TO_PEOPLE.test(next) || passive || longPassive ? (lastPeople(elision, 3) ?? PERSON) : null;
  },
};

// "arrivals of people from Lebanon - <more than 200,000> in March" → > 200000 person
const dashedPeople: InheritanceRule = {
  name: 'people before a dash',
  find: (elision) => {
    const { tokens, sentence, measured } = elision;
    let opening = measured.from - 1;
    while (
      /^(?:more|than|about|nearly|almost|some|over|at|least|around|up|to|as|many)$/u.test(wordAt(elision, opening))
    )
      opening -= 1;
    if (!/^(?:[-–—(:])$/u.test(wordAt(elision, opening))) return null;
    if (/^[-–—]$/u.test(wordAt(elision, opening)) && tokens[opening]?.glued) return null;
    for (let at = opening - 1; at >= Math.max(sentence.from, opening - 12); at -= 1) {
      const token = tokens[at];
      if (token !== undefined && isPlural(token) && PERSON_NOUNS.has(singular(token.lower)))
        return { ...PERSON, unit: singular(token.lower) };
    }
    return null;
  },
};

// "the highest bid is 84.75 cents, the lowest is <74.07> so far" → = 74.07 cent
const sameSentence: InheritanceRule = {
  name: 'the unit of the figure before',
  find: (elision) => {
    const { tokens, measured, before, next, earlier, index } = elision;
    const age = earlier.at(-1);
    if (
      age?.shape === 'age' &&
      age.sentence === index &&
      /^(?:and|or|,|to|[-–])$/u.test(before) &&
      typeof measured.value === 'number' &&
      measured.value < 120
    )
      return age;
    const here = earlier.findLast(({ sentence, shape }) => sentence === index && shape !== 'age');
    const ofThem = next === 'of' && /^(?:them|those|these|whom|which)$/u.test(wordAt(elision, measured.to + 1));
    // "37 bodies, nine of them children": the noun behind says what they are.
    const kinds = ofThem ? readCountedNoun(tokens, measured.to + 2, elision.sentence.to, false) : null;
    const kind = kinds === null ? undefined : tokens[kinds.head];
    if (kinds !== null && kind !== undefined && isPlural(kind))
      return { unit: kinds.lemma, kind: 'count', shape: 'noun' };
    if (ofThem) return earlier.findLast(({ shape, sentence }) => shape === 'noun' && index - sentence <= 1) ?? null;
    if (here === undefined) return null;
    // "12 counts of fraud and two of theft"
    if (
      next === 'of' &&
      here.shape === 'noun' &&
      /^(?:and|,)$/u.test(before) &&
      !DETERMINERS.has(wordAt(elision, measured.to + 1))
    )
      return here;
    if (/^(?:per|of|-)$/u.test(next)) return null;
    const instead = wordAt(elision, openingOf(elision, measured.from - 1) - 1);
    if ((before === 'of' && instead === 'instead') || (before === 'than' && instead === 'rather')) return here;
    // "three ministers in 18 months, two to scandal"
    const counted = earlier.findLast(({ sentence, shape }) => sentence === index && shape === 'noun');
    if (
      before === ',' &&
      here.kind === 'duration' &&
      counted !== undefined &&
      !measured.exact.includes('.') &&
      next !== ''
    )
      return counted;
    // "better by four percentage points in reading and worse by one in maths", "it wants 12%; the offer is 5"
    const ends = next === '' || /^[.,;:)"”]$/u.test(next) || PHRASE_ENDS.has(next);
    if (
      here.kind === 'percent' &&
      ends &&
      /^(?:by|is|was|with|against|only)$/u.test(before) &&
      typeof measured.value === 'number' &&
      measured.value <= 100 &&
      measured.numeral.scaled === null
    )
      return here;
    const decimal = measured.exact.includes('.');
    const alike = (decimal && here.decimal) || (measured.numeral.scaled !== null && here.scaled);
    if (
      here.shape === 'money' &&
      alike &&
      /^(?:and|or|to|from|is|was|of|at|than|versus|vs|the|below|above|,)$/u.test(before)
    )
      return here;
    const points = /^(?:to|at)$/u.test(before)
      ? earlier.findLast(({ sentence, unit }) => sentence === index && unit === 'point')
      : undefined;
    if (points !== undefined) return points;
    if (
      here.shape === 'unit' &&
      here.kind !== 'percent' &&
      here.kind !== 'duration' &&
      /^(?:to|at|from|is|was|and|or|of|than)$/u.test(before)
    )
      return here;
    // "toll climbs to 46; thousands sleep in the open": another clause, another subject.
    const clause = before === ';' && !AUXILIARIES.has(next);
    const counts =
      !clause &&
      here.shape === 'noun' &&
      here.unit !== 'point' &&
      here.unit !== 'time' &&
      !decimal &&
      !AUXILIARIES.has(before) &&
      !/^(?:at|in|on)$/u.test(before);
    return counts ? here : null;
  },
};

// "Six hundred Syrians came. <Five million> have fled since" → = 5000000 Syrian
const goesOn: InheritanceRule = {
  name: 'what the text goes on counting',
  find: (elision) => {
    const { tokens, earlier, index, next, measured } = elision;
    const last = earlier.findLast(({ shape }) => shape !== 'age');
    const verbAhead = next === 'to' && !isNumber(tokens[measured.to + 1]);
    const acts = AUXILIARIES.has(next) || COMMON_VERBS.has(next) || verbAhead;
    // "1.2 billion phones were sold. Orbix made 9.4 million, most of them abroad."
    const object = measured.numeral.scaled !== null && (next === '' || /^[,.;]$/u.test(next));
    if (
      object &&
      last !== undefined &&
      last.shape === 'noun' &&
      last.scaled &&
      index - last.sentence <= 1 &&
      earlier.at(-1) !== undefined
    )
      return last;
    if (!acts || measured.exact.includes('.')) return null;
    if (last !== undefined && index - last.sentence <= 1 && last.shape === 'noun' && !PEOPLE_DO.test(next)) return last;
    if (last !== undefined && index - last.sentence <= 2 && last.shape === 'noun')
      return lastPeople(elision, 2) ?? last;
    return next === 'to' && PEOPLE_DO.test(wordAt(elision, measured.to + 1)) ? PERSON : null;
  },
};

// "the death toll stood at <45> on Tuesday" → = 45 death
const toll: InheritanceRule = {
  name: 'death toll',
  find: (elision) => {
    const { measured, sentence } = elision;
    for (let at = measured.from - 1; at >= Math.max(sentence.from, measured.from - 7); at -= 1)
      if (wordAt(elision, at) === 'toll' && !/^(?:road|booth|bridge)$/u.test(wordAt(elision, at + 1)))
        return { ...PERSON, unit: 'death' };
    return null;
  },
};

const POPULATED =
  /^(?:city|country|nation|town|population|state|region|electorate|crowd|audience|island|community|metropolis|workforce|district|capital|republic|kingdom)$/u;

// "a country of <8.5 million> has one airport" → = 8500000 person
const populationOf: InheritanceRule = {
  name: 'population of a place',
  find: (elision) => {
    let at = elision.measured.from - 1;
    while (
      /^(?:about|around|some|nearly|almost|roughly|over|than|more|just|under|approximately)$/u.test(wordAt(elision, at))
    )
      at -= 1;
    return wordAt(elision, at) === 'of' && POPULATED.test(wordAt(elision, at - 1)) && elision.measured.exact.length > 3
      ? PERSON
      : null;
  },
};

// "classes of <40> are common there" → = 40 pupil
const classOf: InheritanceRule = {
  name: 'size of a class',
  find: (elision) => {
    const at = openingOf(elision, elision.measured.from - 1);
    return wordAt(elision, at) === 'of' && /^class(?:es)?$/u.test(wordAt(elision, at - 1))
      ? { unit: 'pupil', kind: 'count', shape: 'noun' }
      : null;
  },
};

// "<thousands> gathered in the square" → ~ 2000..9999 person vague
const crowd: InheritanceRule = {
  name: 'a crowd that acts',
  find: ({ measured, next }) =>
    measured.numeral.form === 'vague' &&
    (AUXILIARIES.has(next) ||
      COMMON_VERBS.has(next) ||
      /[^aeiou]ed$/u.test(next) ||
      /^(?:more|sleep|slept|march|rally|protest|wait|queue)$/u.test(next))
      ? PERSON
      : null,
};

// "the blast killed <49> and hurt many" → = 49 person
const casualties: InheritanceRule = {
  name: 'casualties',
  find: ({ before, measured }) =>
    /^(?:shot|kills?|killed|killing|injur(?:e|es|ed|ing)|wounded|wounds|wounding|leaving)$/u.test(before) &&
    !measured.exact.includes('.')
      ? PERSON
      : null,
};

// "the number of damaged houses stood at <4,000> by noon" → = 4000 damaged house
const numberOf: InheritanceRule = {
  name: 'the noun of "number of"',
  find: (elision) => {
    const { tokens, sentence, measured } = elision;
    if (measured.exact.includes('.')) return null;
    for (let at = measured.from - 1; at >= Math.max(sentence.from, measured.from - 14); at -= 1) {
      const word = wordAt(elision, at);
      if (/^[;.]$/u.test(word)) return null;
      if (!/^(?:number|numbers|tally)$/u.test(word) || wordAt(elision, at + 1) !== 'of') continue;
      const noun = readCountedNoun(tokens, at + 2, measured.from, false);
      return noun !== null && isPlural(tokens[noun.head] ?? { lower: '', kind: 'mark' })
        ? { unit: noun.lemma, kind: 'count', shape: 'noun' }
        : null;
    }
    return null;
  },
};

// "the camp was built for <4,000> in May" → = 4000 person
const roomFor: InheritanceRule = {
  name: 'people who are housed, infected, drawn',
  find: (elision) => {
    const { before, measured, next } = elision;
    if (measured.exact.includes('.') || measured.exact.length < 2) return null;
    const ends = next === '' || /^[.,;:)"”]$/u.test(next) || PHRASE_ENDS.has(next);
    const meant =
      before === 'for' &&
      /^(?:built|designed|meant|intended|room|space|beds|capacity|enough)$/u.test(
        wordAt(elision, openingOf(elision, measured.from - 1) - 1),
      );
    return ends &&
      (meant ||
        /^(?:shelters?|sheltering|houses|housing|seats|hosts|hosting|displacing|displaced|infecting|infected|evacuated|evacuating|employs|employing)$/u.test(
          before,
        ))
      ? PERSON
      : null;
  },
};

// "Attendance: <24,317> on the day" → = 24317 person
const headcount: InheritanceRule = {
  name: 'population, attendance',
  find: (elision) => {
    let at = openingOf(elision, elision.measured.from - 1);
    if (/^(?::|of|was|is|at)$/u.test(wordAt(elision, at))) at -= 1;
    const direct = /^(?:population|attendance|membership|readership|gate)$/u.test(wordAt(elision, at));
    // "the population of the town that year as 21,090"
    const listed =
      /^(?:as|at|was|is|to)$/u.test(elision.before) &&
      [2, 3, 4, 5, 6, 7, 8].some((k) => wordAt(elision, elision.measured.from - k) === 'population');
    return (direct || listed) && !elision.measured.exact.includes('.') ? PERSON : null;
  },
};

// "Units shipped: <1,864> in June" → = 1864 unit
const labelled: InheritanceRule = {
  name: 'noun of the label before a colon',
  find: (elision) => {
    const { tokens, sentence, measured } = elision;
    const colon = openingOf(elision, measured.from - 1);
    if (wordAt(elision, colon) !== ':' || colon - sentence.from > 6) return null;
    for (let at = sentence.from; at < colon; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'number') return null;
      if (isPlural(token)) return { unit: singular(token.lower), kind: 'count', shape: 'noun' };
    }
    return null;
  },
};

// "she hit <142> off 163 balls" → = 142 run
const runs: InheritanceRule = {
  name: 'runs at cricket',
  find: (elision) => {
    const { measured, before, next } = elision;
    const far = wordAt(elision, measured.from - 2);
    const off = next === 'off' && isNumber(elision.tokens[measured.to + 1]);
    const out = next === 'not' && wordAt(elision, measured.to + 1) === 'out';
    const standing = before === 'on' && /^(?:unbeaten|dropped|dismissed|bowled|out|caught)$/u.test(far);
    const stand = before === 'of' && /^(?:partnership|stand|innings|knock)$/u.test(far);
    return off || out || standing || stand ? { unit: 'run', kind: 'count', shape: 'noun' } : null;
  },
};

const INDEX_WORDS =
  /^(?:index|average|dax|ftse|dow|nasdaq|nikkei|sensex|nifty|kospi|stoxx|composite|cac|ibex|asx|topix|benchmark|gauge)$/u;

// "the DAX index fell 1 percent to <15,085.21> on Friday" → = 15085.21 point
const indexLevel: InheritanceRule = {
  name: 'level of a share index',
  find: (elision) => {
    const { sentence, measured, before, earlier, index } = elision;
    const large = typeof measured.value === 'number' && measured.value >= 100;
    if (!large || measured.numeral.scaled !== null || !/^(?:at|to)$/u.test(before)) return null;
    if (!earlier.some((one) => one.sentence === index && (one.kind === 'percent' || one.unit === 'point'))) return null;
    for (let at = sentence.from; at < measured.from; at += 1)
      if (INDEX_WORDS.test(wordAt(elision, at))) return { unit: 'point', kind: 'count', shape: 'noun' };
    return null;
  },
};

// "Reid has 370 delegates. Marsh has <163>, and is out" → = 163 delegate
const holds: InheritanceRule = {
  name: 'what others have too',
  find: (elision) => {
    const { before, next, measured, earlier, index } = elision;
    const ends = next === '' || /^[.,;:)"”]$/u.test(next) || PHRASE_ENDS.has(next);
    if (
      !ends ||
      measured.exact.includes('.') ||
      !/^(?:has|had|have|won|win|wins|gain|gains|gained|holds|held|got|needs|need|takes|secured|collected|earned)$/u.test(
        before,
      )
    )
      return null;
    const last = earlier.at(-1);
    return last !== undefined && last.shape === 'noun' && index - last.sentence <= 1 ? last : null;
  },
};

/** Ways in which a bare number gets the unit that its text elides, in the order they are tried. */
export const INHERITANCE_RULES: readonly InheritanceRule[] = [
  populationOf,
  headcount,
  classOf,
  toll,
  numberOf,
  runs,
  indexLevel,
  labelled,
  roomFor,
  predicate,
  peopleVerb,
  dashedPeople,
  sameSentence,
  goesOn,
  crowd,
  casualties,
  holds,
];
