import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { unitNamed } from '../measures/unit-index';

/** True where the unit's last noun is a word for people, by list or by ending. */
export const isPersonUnit = (unit: string): boolean => {
  const head = unit.split(' ').at(-1) ?? unit;
  if (unitNamed(unit) !== null) return false;
  if (PERSON_NOUNS.has(head.toLowerCase())) return true;
  return /^\p{Lu}\p{Ll}+(?:an|ese|ish|i|ian)$/u.test(head) || /(?:man|woman|men|women)$/u.test(head);
};
