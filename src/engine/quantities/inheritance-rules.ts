import { lowerAt } from '../document';
import { AUXILIARIES, COMMON_VERBS, DETERMINERS, PHRASE_ENDS } from '../lexicon/grammar-words';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { isPersonUnit } from '../nouns/is-person-unit';
import { isPlural, singular } from '../nouns/plurals';
import { readCountedNoun } from '../nouns/read-counted-noun';
import { crowd } from './crowd';
import { type Elision, type InheritanceRule, isNumber, openingOf, PERSON, type Unit } from './elision';
import { NAMED_BY_CLAUSE } from './named-by-clause';

const HAPPENS_TO_PEOPLE =
  /^(?:killed|injured|wounded|hurt|died|dead|die|fled|flee|arrested|detained|displaced|missing|hospitalised|hospitalized|evacuated|infected|attended|survived|drowned|trapped|homeless|perished|rescued|vaccinated|unemployed|signed|voted|responded|abstained|drown|perish|held|saved|freed|released|charged|jailed|convicted|sentenced|executed|treated|admitted|stabbed|tested|buried|burned|crushed|stranded|quarantined|deported|expelled|sacked|hired|shot|beaten|kidnapped|abducted|taken|swept|pulled|unaccounted|bereaved|orphaned)$/u;
const PEOPLE_DO =
  /^(?:cross|flee|leave|return|vote|die|attend|migrate|arrive|enlist|march|protest|enrol|enroll|emigrate|apply)$/u;

const lastPeople = ({ earlier, index }: Elision, within: number): Unit | null =>
  earlier.findLast(({ unit, sentence }) => index - sentence <= within && isPersonUnit(unit)) ?? null;

// "<nearly 180,000>, are Syrians who fled" → ~ 180000 Syrian
const predicate: InheritanceRule = {
  name: 'the noun behind "are"',
  find: (elision) => {
    const { tokens, sentence, measured } = elision;
    const verb = elision.next === ',' ? measured.to + 1 : measured.to;
    if (!/^(?:are|were)$/u.test(lowerAt(elision, verb))) return null;
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
      HAPPENS_TO_PEOPLE.test(lowerAt(elision, measured.to + 1));
    if (late) return lastPeople(elision, 3) ?? PERSON;
    const passive =
      (AUXILIARIES.has(next) || next === 'others') && HAPPENS_TO_PEOPLE.test(lowerAt(elision, measured.to + 1));
    const longPassive =
      AUXILIARIES.has(next) &&
      /^(?:been|reportedly|also|being)$/u.test(lowerAt(elision, measured.to + 1)) &&
      HAPPENS_TO_PEOPLE.test(lowerAt(elision, measured.to + 2));
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
      /^(?:more|than|about|nearly|almost|some|over|at|least|around|up|to|as|many)$/u.test(lowerAt(elision, opening))
    )
      opening -= 1;
    if (!/^(?:[-–—(:])$/u.test(lowerAt(elision, opening))) return null;
    if (/^[-–—]$/u.test(lowerAt(elision, opening)) && tokens[opening]?.glued) return null;
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
    const ofThem = next === 'of' && /^(?:them|those|these|whom|which)$/u.test(lowerAt(elision, measured.to + 1));
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
      !DETERMINERS.has(lowerAt(elision, measured.to + 1))
    )
      return here;
    if (/^(?:per|of|-)$/u.test(next)) return null;
    const instead = lowerAt(elision, openingOf(elision, measured.from - 1) - 1);
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
    return next === 'to' && PEOPLE_DO.test(lowerAt(elision, measured.to + 1)) ? PERSON : null;
  },
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
  ...NAMED_BY_CLAUSE,
  predicate,
  peopleVerb,
  dashedPeople,
  sameSentence,
  goesOn,
  crowd,
  casualties,
  holds,
];
