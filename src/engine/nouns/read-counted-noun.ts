import type { Token } from '../document';
import { WEEKDAYS } from '../lexicon/calendar';
import { ATTRIBUTIVE_PLURALS, COMMON_VERBS, DETERMINERS, INVARIANT_NOUNS, PHRASE_ENDS } from '../lexicon/grammar-words';
import { IRREGULAR_PLURALS } from '../lexicon/irregular-plurals';
import { unitAt } from '../measures/unit-index';
import { isPlural, singular } from './plurals';

/** A counted noun: the token after its head, the head's index, and the lemma of the phrase ("safe corridor"). */
export interface CountedNoun {
  readonly head: number;
  readonly to: number;
  readonly lemma: string;
}

const LONGEST = 7;
const SKIPPED =
  /^(?:other|more|additional|further|fewer|less|such|different|separate|new|extra|straight|consecutive|whole|full|entire|estimated|own)$/u;

const isNumberish = (token: Token): boolean => token.kind === 'number';

const hyphenAt = (tokens: readonly Token[], at: number): boolean =>
  /^[-‐‑]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;

/** After a compound that holds a word which would end the phrase ("14 state-of-the-art hospitals"), or `at` where there is none: it describes and is not counted. */
const compoundEnd = (tokens: readonly Token[], at: number, end: number): number => {
  const first = tokens[at];
  if (first?.kind !== 'word' || first.glued || isPlural(first)) return at;
  let k = at;
  let holds = false;
  while (k + 2 < end && hyphenAt(tokens, k + 1)) {
    k += 2;
    holds ||= PHRASE_ENDS.has(tokens[k]?.lower ?? '');
  }
  return holds && k < end && tokens[k + 1]?.kind === 'word' ? k + 1 : at;
};

/** The words of the phrase from `at`: token indices, hyphenated parts together, up to what cannot belong to it. */
const phraseWords = (tokens: readonly Token[], at: number, end: number): number[] => {
  const indices: number[] = [];
  for (let next = at; next < end && indices.length < LONGEST; next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    const past = compoundEnd(tokens, next, end);
    if (past > next) {
      next = past - 1;
      continue;
    }
    if (token.kind === 'mark') {
      const hyphen = /^[-‐‑]$/u.test(token.text) && token.glued && tokens[next + 1]?.glued;
      if (hyphen) continue;
      if (/^["“‘]$/u.test(token.text) && next === at) continue;
      break;
    }
    if (isNumberish(token) || token.kind === 'link') {
      // "27000 Model 3 sedans": a designation inside the phrase.
      if (
        indices.length > 0 &&
        /^\p{Lu}/u.test(tokens[next - 1]?.text ?? '') &&
        tokens[next + 1]?.kind === 'word' &&
        /^\d{1,3}$/u.test(token.text)
      )
        continue;
      if (indices.length === 0 && /^7\d7$/u.test(token.text)) continue;
      break;
    }
    if (token.lower === "'s") {
      indices.push(next);
      continue;
    }
    // "private and public golf courses": two adjectives of one noun.
    const joins =
      /^(?:and|or)$/u.test(token.lower) &&
      indices.length === 1 &&
      tokens[next - 1]?.kind === 'word' &&
      !isPlural(tokens[next - 1] ?? token) &&
      /(?:al|ic|ive|ous|ful|less|ed|an|ish|ent|ant|ary|ate|able|ern|blic|ong|rge|all|ung|old|ew)$/u.test(
        tokens[next - 1]?.lower ?? '',
      ) &&
      [next + 2, next + 3].some(
        (k) => k < end && isPlural(tokens[k] ?? token) && !PHRASE_ENDS.has(tokens[k - 1]?.lower ?? ''),
      );
    if (joins) continue;
    if (PHRASE_ENDS.has(token.lower) && !(next === at && SKIPPED.test(token.lower))) break;
    // "30,000 last year", but "of their last nine games".
    const time = unitAt(tokens, next + 1, end)?.unit.family === 's' || WEEKDAYS.has(tokens[next + 1]?.lower ?? '');
    if (/^(?:last|next|past|away)$/u.test(token.lower) && (next > at || time)) break;
    indices.push(next);
  }
  return indices;
};

const isVerbAt = (tokens: readonly Token[], at: number): boolean => COMMON_VERBS.has(tokens[at]?.lower ?? '');
const isAdverb = (lower: string): boolean =>
  lower.length > 4 &&
  lower.endsWith('ly') &&
  !/^(?:family|assembly|supply|anomaly|monopoly|elderly|early|daily|weekly|monthly|yearly|hourly|friendly|deadly|costly|elderly|ally|reply|july|italy|bully|fly|butterfly)$/u.test(
    lower,
  );
const isParticiple = (lower: string): boolean =>
  lower.length > 4 && lower.endsWith('ed') && !/^(?:breed|seed|speed|feed|need|weed|bed|hundred|kindred)$/u.test(lower);

const headNoun = (tokens: readonly Token[], phrase: readonly number[], single: boolean): number | null => {
  for (let k = 0; k < phrase.length; k += 1) {
    const at = phrase[k] ?? -1;
    const token = tokens[at];
    if (token === undefined) continue;
    const nextAt = phrase[k + 1];
    const next = nextAt === undefined ? undefined : tokens[nextAt];
    // "1.5 billion people's posts": the people are counted.
    if (next?.lower === "'s" && IRREGULAR_PLURALS.has(token.lower) && !single) return at;
    if (next?.lower === "'s") continue;
    if (single) continue;
    const plural =
      isPlural(token) ||
      INVARIANT_NOUNS.has(token.lower) ||
      (token.lower === 's' && token.glued && tokens[at - 1]?.kind === 'number');
    if (!plural) continue;
    if (k > 0 && COMMON_VERBS.has(token.lower) && !IRREGULAR_PLURALS.has(token.lower)) return phrase[k - 1] ?? null;
    if (
      next !== undefined &&
      !COMMON_VERBS.has(next.lower) &&
      isPlural(next) &&
      (ATTRIBUTIVE_PLURALS.has(token.lower) || (/^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(next.text)))
    )
      continue;
    if (
      next !== undefined &&
      INVARIANT_NOUNS.has(token.lower) &&
      !isPlural(token) &&
      isPlural(next) &&
      !COMMON_VERBS.has(next.lower)
    )
      continue;
    return at;
  }
  // No plural: the last word before a verb; a singular noun is counted by one, in compounds, and by nouns without a plural.
  let last: number | null = null;
  for (let k = 0; k < phrase.length; k += 1) {
    const at = phrase[k] ?? -1;
    const token = tokens[at];
    if (token === undefined) break;
    if (k > 0 && (COMMON_VERBS.has(token.lower) || isParticiple(token.lower) || isAdverb(token.lower))) break;
    if (k > 0 && single && token.lower.length > 3 && /s$/u.test(token.lower) && isPlural(token)) break;
    if (token.lower === "'s") continue;
    // "one Sanders-endorsed candidate": the first part of a compound is no head.
    if (/^[-‐‑]$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.glued && k + 1 < phrase.length) continue;
    last = at;
  }
  return last;
};

const lemmaOf = (tokens: readonly Token[], phrase: readonly number[], head: number): string => {
  const before = phrase.filter((at) => at < head);
  const kept = before.slice(-3).filter((at) => {
    const lower = tokens[at]?.lower ?? '';
    return !isAdverb(lower) && !SKIPPED.test(lower) && !DETERMINERS.has(lower) && lower !== "'s";
  });
  const designation = tokens[head - 1];
  if (tokens[head]?.lower === 's' && tokens[head]?.glued && designation?.kind === 'number') {
    const text = phrase.filter((at) => at < head).map((at) => tokens[at]?.text ?? '');
    return `${text.join(' ')}${designation.glued ? '' : ' '}${designation.text}`;
  }
  const words = [...kept.map((at) => tokens[at]?.text ?? ''), singular(tokens[head]?.text ?? '')];
  let lemma = '';
  words.forEach((word, k) => {
    const at = k < kept.length ? (kept[k] ?? head) : head;
    const glued = k > 0 && tokens[at - 1]?.text === '-' && tokens[at]?.glued;
    lemma += k === 0 ? '' : glued ? '-' : ' ';
    lemma += word;
  });
  return lemma;
};

/** After a possessor written as a name ("of Sen. Rand Paul's"), or null where none stands at `at`. */
export const ownerEnd = (tokens: readonly Token[], at: number, end: number): number | null => {
  for (let k = at; k < Math.min(end, at + 6); k += 1) {
    const token = tokens[k];
    if (token === undefined) return null;
    if (token.lower === "'s" || (/^['’]$/u.test(token.text) && token.glued)) return k > at ? k + 1 : null;
    if (!/^\p{Lu}/u.test(token.text) && token.text !== '.') return null;
  }
  return null;
};

/** The noun that the number before token `at` counts, by light heuristics: the first plural of the phrase is its head; null where the next words are no noun. */
export const readCountedNoun = (
  tokens: readonly Token[],
  at: number,
  end: number,
  single: boolean,
  partitive = false,
): CountedNoun | null => {
  let start = at;
  if (partitive && tokens[start]?.lower === 'of') {
    start += 1;
    while (start < end && DETERMINERS.has(tokens[start]?.lower ?? '')) start += 1;
    // "two of Trump's children"
    const owner = ownerEnd(tokens, start, end);
    if (owner !== null) start = owner;
  }
  while (
    start < end &&
    (isAdverb(tokens[start]?.lower ?? '') || /^(?:most|least|very)$/u.test(tokens[start]?.lower ?? ''))
  )
    start += 1;
  if (tokens[start]?.lower === 'or' && /^(?:so|more|fewer|less)$/u.test(tokens[start + 1]?.lower ?? '')) start += 2;
  const phrase = phraseWords(tokens, start, end);
  const firstWord = phrase[0];
  if (firstWord === undefined) return null;
  const first = tokens[firstWord];
  if (first === undefined) return null;
  if (isVerbAt(tokens, firstWord) && !IRREGULAR_PLURALS.has(first.lower)) {
    const pluralNext = phrase.slice(1, 3).some((k) => isPlural(tokens[k] ?? first));
    if (
      !pluralNext ||
      !/^(?:displaced|injured|wounded|killed|arrested|detained|missing|dead|used|registered|sold|test|cut|work|call|show|report|set|need)$/u.test(
        first.lower,
      )
    )
      return null;
  }
  const head = headNoun(tokens, phrase, single);
  if (head === null) return null;
  const headToken = tokens[head];
  if (/^(?:others|more|dozen|dozens|hundreds|thousands|millions|billions)$/u.test(headToken?.lower ?? '')) return null;
  if (headToken === undefined || !/^\p{L}/u.test(headToken.text)) return null;
  const plural = isPlural(headToken) || INVARIANT_NOUNS.has(headToken.lower) || headToken.lower === 's';
  if (!plural && !single) {
    if (
      isParticiple(headToken.lower) ||
      isAdverb(headToken.lower) ||
      COMMON_VERBS.has(headToken.lower) ||
      SKIPPED.test(headToken.lower)
    )
      return null;
    if (/^\p{Lu}/u.test(headToken.text) && headToken.text !== headToken.text.toUpperCase()) return null;
    if (phrase.length > 1 && phrase.indexOf(head) > 2) return null;
    if (/(?:ing|able|ible|ous|ful|less|ive)$/u.test(headToken.lower)) return null;
  }
  if (!plural && SKIPPED.test(headToken.lower)) return null;
  return { head, to: head + 1, lemma: lemmaOf(tokens, phrase, head) };
};
