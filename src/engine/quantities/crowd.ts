import type { Token } from '../document';
import { AUXILIARIES, COMMON_VERBS, DETERMINERS, PHRASE_ENDS } from '../lexicon/grammar-words';
import { isPlural } from '../nouns/plurals';
import { type InheritanceRule, PERSON } from './elision';

/** "thousands cling to roofs": a plain verb and what it goes with. */
const actsOn = (verb: Token | undefined, after: Token | undefined): boolean =>
  verb?.kind === 'word' &&
  /^\p{Ll}/u.test(verb.text) &&
  !isPlural(verb) &&
  !PHRASE_ENDS.has(verb.lower) &&
  after !== undefined &&
  (DETERMINERS.has(after.lower) ||
    /^(?:to|in|on|at|for|from|with|into|against|over|through|by|as|under|out|up|home)$/u.test(after.lower));

// "<thousands> gathered in the square" → ~ 2000..9999 person vague
/** People, where a vague number acts as a crowd does. */
export const crowd: InheritanceRule = {
  name: 'a crowd that acts',
  find: ({ tokens, measured, next }) =>
    measured.numeral.form === 'vague' &&
    (actsOn(tokens[measured.to], tokens[measured.to + 1]) ||
      AUXILIARIES.has(next) ||
      COMMON_VERBS.has(next) ||
      /[^aeiou]ed$/u.test(next) ||
      /^(?:more|sleep|slept|march|rally|protest|wait|queue)$/u.test(next))
      ? PERSON
      : null,
};
