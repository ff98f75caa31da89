import type { Sentence, Token } from '../document';
import { AUXILIARIES, COMMON_VERBS } from '../lexicon/grammar-words';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import type { Measured } from '../measures/measured';
import { unitNamed } from '../measures/unit-index';

/** What was last measured in the text before: a bare number that goes on about it takes its unit. */
export interface Antecedent {
  readonly unit: string;
  readonly kind: Measured['kind'];
  readonly shape: Measured['shape'];
  readonly sentence: number;
  /** Written with a decimal point. */
  readonly decimal: boolean;
}

const HAPPENS_TO_PEOPLE =
  /^(?:killed|injured|wounded|hurt|died|dead|die|fled|flee|arrested|detained|displaced|missing|hospitalised|hospitalized|evacuated|infected|attended|survived|drowned|trapped|homeless|perished|rescued|vaccinated|unemployed|signed|voted|responded)$/u;

const nearWord = (tokens: readonly Token[], at: number, sentence: Sentence): string =>
  at < sentence.to ? (tokens[at]?.lower ?? '') : '';

const headNoun = (unit: string): string => unit.split(' ').at(-1) ?? unit;

/** The antecedent that the measured numeral leaves behind, or null where nothing can be inherited from it. */
export const antecedentOf = (measured: Measured, sentence: number): Antecedent | null =>
  measured.shape === 'bare' ||
  measured.shape === 'fraction' ||
  measured.shape === 'age' ||
  measured.shape === 'multiple' ||
  measured.kind === 'rate'
    ? null
    : {
        unit: measured.unit,
        kind: measured.kind,
        shape: measured.shape,
        sentence,
        decimal: measured.exact.includes('.'),
      };

const taken = (measured: Measured, from: Pick<Antecedent, 'unit' | 'kind' | 'shape'>): Measured => ({
  ...measured,
  unit: from.unit,
  kind: from.kind,
  shape: from.shape,
});

/** Gives a bare numeral the unit that its sentence elides: what was counted before, the points of an index, the people that a verb speaks of. */
export const inheritUnit = (
  tokens: readonly Token[],
  sentence: Sentence,
  sentenceIndex: number,
  measured: Measured,
  earlier: readonly Antecedent[],
): Measured => {
  if (measured.shape !== 'bare' || measured.numeral.form === 'fraction') return measured;
  const next = nearWord(tokens, measured.to, sentence);
  const before = measured.from - 1 >= sentence.from ? (tokens[measured.from - 1]?.lower ?? '') : '';
  const last = earlier.at(-1);
  const here = earlier.filter(({ sentence: at }) => at === sentenceIndex).at(-1);
  if (
    HAPPENS_TO_PEOPLE.test(next) ||
    ((AUXILIARIES.has(next) || next === 'others') &&
      HAPPENS_TO_PEOPLE.test(nearWord(tokens, measured.to + 1, sentence)))
  ) {
    const people = [...earlier]
      .reverse()
      .find(({ unit, sentence: at }) => sentenceIndex - at <= 3 && isPersonUnit(unit));
    return taken(measured, people ?? { unit: 'person', kind: 'count', shape: 'noun' });
  }
  if (here !== undefined && !/^(?:per|by|of)$/u.test(next)) {
    const money =
      here.shape === 'money' &&
      /^(?:and|or|to|from|is|was|of|at|than|versus|vs|,)$/u.test(before) &&
      (measured.exact.includes('.') || here.decimal);
    const level = here.unit === 'point' && /^(?:to|at)$/u.test(before);
    const measure =
      here.shape === 'unit' &&
      here.kind !== 'percent' &&
      here.kind !== 'duration' &&
      /^(?:to|at|from|is|was|and|or|of|than)$/u.test(before);
    const counted =
      here.shape === 'noun' &&
      here.unit !== 'point' &&
      here.unit !== 'time' &&
      !measured.exact.includes('.') &&
      !AUXILIARIES.has(before) &&
      !/^(?:at|in|on)$/u.test(before);
    const rate =
      here.kind === 'percent' &&
      measured.exact.includes('.') === here.decimal &&
      /^(?:to|from|than|and|or)$/u.test(before) &&
      typeof measured.value === 'number' &&
      measured.value <= 100 &&
      false;
    if (money || level || measure || counted || rate) return taken(measured, here);
  }
  if (
    last !== undefined &&
    sentenceIndex - last.sentence <= 2 &&
    last.shape === 'noun' &&
    (AUXILIARIES.has(next) || COMMON_VERBS.has(next) || next === 'to') &&
    !measured.exact.includes('.')
  ) {
    const people = [...earlier]
      .reverse()
      .find(({ unit, sentence: at }) => sentenceIndex - at <= 2 && isPersonUnit(unit));
    return taken(measured, people ?? last);
  }
  if (
    /^(?:shot|kills?|killed|killing|injur(?:e|es|ed|ing)|wounded|wounds|wounding|leaving|left)$/u.test(before) &&
    !measured.exact.includes('.')
  )
    return taken(measured, { unit: 'person', kind: 'count', shape: 'noun' });
  return measured;
};

/** True where the unit's last noun is a word for people, by list or by ending. */
export const isPersonUnit = (unit: string): boolean => {
  const head = headNoun(unit);
  if (unitNamed(unit) !== null) return false;
  if (PERSON_NOUNS.has(head.toLowerCase())) return true;
  return /^\p{Lu}\p{Ll}+(?:an|ese|ish|i|ian)$/u.test(head) || /(?:man|woman|men|women)$/u.test(head);
};
