import { lowerAt } from '../document';
import { PHRASE_ENDS } from '../lexicon/grammar-words';
import { isPlural, singular } from '../nouns/plurals';
import { readCountedNoun } from '../nouns/read-counted-noun';
import { type Elision, type InheritanceRule, isNumber, openingOf, PERSON } from './elision';

const POPULATED =
  /^(?:city|country|nation|town|population|state|region|electorate|crowd|audience|island|community|metropolis|workforce|district|capital|republic|kingdom)$/u;

const INDEX_WORDS =
  /^(?:index|average|dax|ftse|dow|nasdaq|nikkei|sensex|nifty|kospi|stoxx|composite|cac|ibex|asx|topix|benchmark|gauge)$/u;

// "the death toll stood at <45> on Tuesday" → = 45 death
const toll: InheritanceRule = {
  name: 'death toll',
  find: (elision) => {
    const { measured, sentence } = elision;
    for (let at = measured.from - 1; at >= Math.max(sentence.from, measured.from - 7); at -= 1)
      if (lowerAt(elision, at) === 'toll' && !/^(?:road|booth|bridge)$/u.test(lowerAt(elision, at + 1)))
        return { ...PERSON, unit: 'death' };
    return null;
  },
};

// "a country of <8.5 million> has one airport" → = 8500000 person
const populationOf: InheritanceRule = {
  name: 'population of a place',
  find: (elision) => {
    let at = elision.measured.from - 1;
    while (
      /^(?:about|around|some|nearly|almost|roughly|over|than|more|just|under|approximately)$/u.test(
        lowerAt(elision, at),
      )
    )
      at -= 1;
    return lowerAt(elision, at) === 'of' &&
      POPULATED.test(lowerAt(elision, at - 1)) &&
      elision.measured.exact.length > 3
      ? PERSON
      : null;
  },
};

// "classes of <40> are common there" → = 40 pupil
const classOf: InheritanceRule = {
  name: 'size of a class',
  find: (elision) => {
    const at = openingOf(elision, elision.measured.from - 1);
    return lowerAt(elision, at) === 'of' && /^class(?:es)?$/u.test(lowerAt(elision, at - 1))
      ? { unit: 'pupil', kind: 'count', shape: 'noun' }
      : null;
  },
};

// "the number of damaged houses stood at <4,000> by noon" → = 4000 damaged house
const numberOf: InheritanceRule = {
  name: 'the noun of "number of"',
  find: (elision) => {
    const { tokens, sentence, measured } = elision;
    if (measured.exact.includes('.')) return null;
    for (let at = measured.from - 1; at >= Math.max(sentence.from, measured.from - 14); at -= 1) {
      const word = lowerAt(elision, at);
      if (/^[;.]$/u.test(word)) return null;
      if (!/^(?:number|numbers|tally)$/u.test(word) || lowerAt(elision, at + 1) !== 'of') continue;
      const noun = readCountedNoun(tokens, at + 2, measured.from, false);
      return noun !== null && isPlural(tokens[noun.head] ?? { lower: '', kind: 'mark' })
        ? { unit: noun.lemma, kind: 'count', shape: 'noun' }
        : null;
    }
    return null;
  },
};

/** "lost contact with 8.4 million", "feeds 2.3 million": who is reached, fed, served. */
const touchesPeople = (elision: Elision): boolean => {
  const { before, measured } = elision;
  const far = lowerAt(elision, openingOf(elision, measured.from - 1) - 1);
  return (
    (before === 'with' && /^(?:contact|touch)$/u.test(far)) ||
    (before === 'to' && /^(?:home|aid|help|food|vaccines|power|access)$/u.test(far)) ||
    /^(?:feeds?|feeding|fed|serves?|serving|served|affects?|affected|affecting|reaches|displaces|vaccinated|helps|protects|insures|insured|covers)$/u.test(
      before,
    )
  );
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
        lowerAt(elision, openingOf(elision, measured.from - 1) - 1),
      );
    return ends &&
      (meant ||
        (measured.numeral.scaled !== null && touchesPeople(elision)) ||
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
    if (/^(?::|of|was|is|at)$/u.test(lowerAt(elision, at))) at -= 1;
    const direct = /^(?:population|attendance|membership|readership|gate)$/u.test(lowerAt(elision, at));
    // "the population of the town that year as 21,090"
    const listed =
      /^(?:as|at|was|is|to)$/u.test(elision.before) &&
      [2, 3, 4, 5, 6, 7, 8].some((k) => lowerAt(elision, elision.measured.from - k) === 'population');
    return (direct || listed) && !elision.measured.exact.includes('.') ? PERSON : null;
  },
};

// "Units shipped: <1,864> in June" → = 1864 unit
const labelled: InheritanceRule = {
  name: 'noun of the label before a colon',
  find: (elision) => {
    const { tokens, sentence, measured } = elision;
    const colon = openingOf(elision, measured.from - 1);
    if (lowerAt(elision, colon) !== ':' || colon - sentence.from > 6) return null;
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
    const far = lowerAt(elision, measured.from - 2);
    const off = next === 'off' && isNumber(elision.tokens[measured.to + 1]);
    const out = next === 'not' && lowerAt(elision, measured.to + 1) === 'out';
    const standing = before === 'on' && /^(?:unbeaten|dropped|dismissed|bowled|out|caught)$/u.test(far);
    const stand = before === 'of' && /^(?:partnership|stand|innings|knock)$/u.test(far);
    return off || out || standing || stand ? { unit: 'run', kind: 'count', shape: 'noun' } : null;
  },
};

// "the DAX index fell 1 percent to <15,085.21> on Friday" → = 15085.21 point
const indexLevel: InheritanceRule = {
  name: 'level of a share index',
  find: (elision) => {
    const { sentence, measured, before, earlier, index } = elision;
    const large = typeof measured.value === 'number' && measured.value >= 100;
    if (!large || measured.numeral.scaled !== null || !/^(?:at|to)$/u.test(before)) return null;
    if (!earlier.some((one) => one.sentence === index && (one.kind === 'percent' || one.unit === 'point'))) return null;
    for (let at = sentence.from; at < measured.from; at += 1)
      if (INDEX_WORDS.test(lowerAt(elision, at))) return { unit: 'point', kind: 'count', shape: 'noun' };
    return null;
  },
};

/** Units that the bare number's own clause names beside it, in the order they are tried. */
export const NAMED_BY_CLAUSE: readonly InheritanceRule[] = [
  populationOf,
  headcount,
  classOf,
  toll,
  numberOf,
  runs,
  indexLevel,
  labelled,
  roomFor,
];
