import type { Sentence, Token } from '../document';
import { PHRASE_ENDS } from '../lexicon/grammar-words';
import { ORDINALS } from '../lexicon/number-words';
import { isPlural, singular } from '../nouns/plurals';
import type { Figure } from '../quantities/figure';

/** The token's look-up form, or the empty string outside the sentence. */
export const lower = (tokens: readonly Token[], at: number, sentence: Sentence): string =>
  at >= sentence.from && at < sentence.to ? (tokens[at]?.lower ?? '') : '';

/** The noun phrase behind a superlative: where it ends and its head's lemma. */
export const phraseAfter = (tokens: readonly Token[], at: number, sentence: Sentence): { to: number; head: string } => {
  let to = at;
  let head = '';
  for (let k = at; k < sentence.to && k - at < 8; k += 1) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      if (/^[-‐‑]$/u.test(token.text) && token.glued && tokens[k + 1]?.glued) continue;
      break;
    }
    if (token.kind !== 'word') break;
    if (
      token.lower === 'and' &&
      k > at &&
      tokens[k + 1]?.kind === 'word' &&
      tokens[k + 2]?.kind === 'word' &&
      !PHRASE_ENDS.has(tokens[k + 1]?.lower ?? '') &&
      !PHRASE_ENDS.has(tokens[k + 2]?.lower ?? '') &&
      !isPlural(token)
    )
      continue;
    if (token.lower === 'ever') {
      to = k + 1;
      break;
    }
    if (
      PHRASE_ENDS.has(token.lower) ||
      (k > at &&
        /(?:ed|ing)$/u.test(token.lower) &&
        !/ly$/u.test(tokens[k - 1]?.lower ?? '') &&
        !/^(?:building|wedding|meeting|funding|housing|spending|training|trading|shooting|bombing|mining|banking|farming|fishing|shipping|manufacturing|advertising|lending|offering|listing|rating|crossing|gathering|landing|filing|crowding|displaced)$/u.test(
          token.lower,
        ))
    )
      break;
    if (/^(?:ended|was|is|came|went|fell|rose)$/u.test(token.lower)) break;
    if (token.lower !== "'s") head = token.text;
    to = k + 1;
  }
  return { to, head: head === '' ? '' : singular(head) };
};

/** After "ever made", "I have seen", "we have ever recorded" behind a superlative, or `at` where no such words stand. */
const experienceEnd = (tokens: readonly Token[], at: number, sentence: Sentence): number => {
  let k = at;
  const seen =
    /^(?:made|seen|recorded|held|built|found|known|had|staged|sold|paid|launched|measured|observed|published|registered|won|scored)$/u;
  if (lower(tokens, k - 1, sentence) === 'ever' && seen.test(lower(tokens, k, sentence))) return k + 1;
  if (/^(?:i|we|he|she|they|anyone|it)$/u.test(lower(tokens, k, sentence))) k += 1;
  else return at;
  if (!/^(?:have|has|had)$/u.test(lower(tokens, k, sentence))) return at;
  k += 1;
  if (lower(tokens, k, sentence) === 'ever') k += 1;
  return seen.test(lower(tokens, k, sentence)) ? k + 1 : at;
};

/** The scope that stays in the claim's words when short: "of our time", "in the constituency", "in Hong Kong's history". */
export const scopeEnd = (tokens: readonly Token[], at: number, sentence: Sentence, depth = 0): number => {
  const clause = depth === 0 ? experienceEnd(tokens, at, sentence) : at;
  if (clause > at) return scopeEnd(tokens, clause, sentence, 0);
  const preposition = lower(tokens, at, sentence);
  if (depth > 0 && preposition !== 'of') return at;
  if (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return at;
  if (preposition === 'of' && /^(?:them|these|those|all)$/u.test(lower(tokens, at + 1, sentence))) return at + 2;
  if (!/^(?:of|in|on|since|to|for)$/u.test(preposition) || depth > 1) return at;
  if (preposition === 'to' && !/^(?:any|date)$/u.test(lower(tokens, at + 1, sentence))) return at;
  if (
    preposition === 'for' &&
    !/^(?:a|over|more|nearly|almost|at|\d+|two|three|four|five|six|seven|eight|nine|ten|decades|years)$/u.test(
      lower(tokens, at + 1, sentence),
    )
  )
    return at;
  let k = at + 1;
  let words = 0;
  for (; k < sentence.to && words < 7; k += 1) {
    const token = tokens[k];
    if (token === undefined || (token.kind === 'mark' && !(/^[-‐‑]$/u.test(token.text) && token.glued))) break;
    if (token.kind === 'link') break;
    const first = k === at + 1;
    if (
      token.kind === 'word' &&
      PHRASE_ENDS.has(token.lower) &&
      !(
        /^(?:the|a|an|any|our|its|this|that|all|more|than|over|at|least|nearly|almost|their|his|her|each|every|some)$/u.test(
          token.lower,
        ) &&
        (first || words < 4)
      )
    )
      break;
    if (
      token.kind === 'word' &&
      /^(?:has|have|had|was|were|is|are|said|says|will|would|that|who|which)$/u.test(token.lower)
    )
      break;
    words += 1;
  }
  if (words === 0) return at;
  // "since tests began in 1995"
  if (
    preposition === 'since' &&
    lower(tokens, k, sentence) === 'in' &&
    /^(?:1[5-9]|20)\d\d$/u.test(lower(tokens, k + 1, sentence))
  )
    return k + 2;
  const more = scopeEnd(tokens, k, sentence, depth + 1);
  return more;
};

/** Where a superlative's words begin: a possessive ("Syria's") or "the" goes with it, a possessor of its own sentence does not run over a stop. */
export const openingBefore = (
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
): { from: number; oneOf: boolean } => {
  const before = lower(tokens, at - 1, sentence);
  const oneOf = (the: number): boolean =>
    /^(?:of|among)$/u.test(lower(tokens, the - 1, sentence)) &&
    /^(?:one|some|many|two|three|several|among)$/u.test(lower(tokens, the - 2, sentence));
  if (before === 'the' || /^(?:its|their|his|her|our)$/u.test(before)) return { from: at - 1, oneOf: oneOf(at - 1) };
  if (before === "'s" || (before === "'" && tokens[at - 1]?.glued)) {
    let from = at - 2;
    while (
      from - 1 >= sentence.from &&
      /^\p{Lu}/u.test(tokens[from]?.text ?? '') &&
      /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '') &&
      tokens[from - 1]?.kind === 'word' &&
      !PHRASE_ENDS.has(lower(tokens, from - 1, sentence))
    )
      from -= 1;
    if (lower(tokens, from - 1, sentence) === 'the') from -= 1;
    return { from, oneOf: oneOf(from) };
  }
  return { from: at, oneOf: before === 'of' && /^(?:one|some)$/u.test(lower(tokens, at - 2, sentence)) };
};

/** The rank before a superlative ("second", "third-", "joint second"), with where it begins. */
export const rankBefore = (
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
): { from: number; rank: number } | null => {
  const hyphen = lower(tokens, at - 1, sentence) === '-' && tokens[at - 1]?.glued ? 1 : 0;
  const word = at - 1 - hyphen;
  const rank = ORDINALS.get(lower(tokens, word, sentence));
  if (rank !== undefined) return { from: word, rank };
  const suffix = tokens[word];
  const digits = tokens[word - 1];
  if (
    suffix?.glued &&
    /^(?:st|nd|rd|th)$/u.test(suffix.lower) &&
    digits?.kind === 'number' &&
    /^\d{1,3}$/u.test(digits.text) &&
    word - 1 >= sentence.from
  )
    return { from: word - 1, rank: Number(digits.text) };
  return null;
};

/** A rank or extreme in the making: its words, what is ranked, the rank (null for an extreme), where its phrase ends. */
export const superlative = (
  from: number,
  to: number,
  unit: string,
  rank: number | null,
  nounTo: number,
  minor: boolean,
): Figure => ({
  from,
  to,
  value: rank,
  exact: rank === null ? '' : String(rank),
  relation: '=',
  unit,
  kind: 'ordinal-superlative',
  shape: 'superlative',
  vague: false,
  descending: false,
  nounTo,
  standing: minor ? 'minor' : 'claim',
  counted: false,
  ends: [],
});
