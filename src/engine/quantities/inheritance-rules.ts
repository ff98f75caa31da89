import { AUXILIARIES, COMMON_VERBS } from '../lexicon/grammar-words';
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
    const { measured, before, next, earlier, index } = elision;
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
    if (ofThem) return earlier.findLast(({ shape, sentence }) => shape === 'noun' && index - sentence <= 1) ?? null;
    if (here === undefined || /^(?:per|of|-)$/u.test(next)) return null;
    const decimal = measured.exact.includes('.');
    const alike = (decimal && here.decimal) || (measured.numeral.scaled !== null && here.scaled);
    if (here.shape === 'money' && alike && /^(?:and|or|to|from|is|was|of|at|than|versus|vs|,)$/u.test(before))
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
    const counts =
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
    const { earlier, index, next, measured } = elision;
    const last = earlier.findLast(({ shape }) => shape !== 'age');
    const acts = AUXILIARIES.has(next) || COMMON_VERBS.has(next) || next === 'to';
    if (!acts || measured.exact.includes('.')) return null;
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
      if (wordAt(elision, at) === 'toll' && /^(?:death|the|its)$/u.test(wordAt(elision, at - 1)))
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

// "<thousands> gathered in the square" → ~ 2000..9999 person vague
const crowd: InheritanceRule = {
  name: 'a crowd that acts',
  find: ({ measured, next }) =>
    measured.numeral.form === 'vague' && (AUXILIARIES.has(next) || COMMON_VERBS.has(next) || /[^aeiou]ed$/u.test(next))
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

/** Ways in which a bare number gets the unit that its text elides, in the order they are tried. */
export const INHERITANCE_RULES: readonly InheritanceRule[] = [
  populationOf,
  toll,
  predicate,
  peopleVerb,
  dashedPeople,
  sameSentence,
  goesOn,
  crowd,
  casualties,
];
