import type { Sentence, Token } from '../document';
import { PHRASE_ENDS } from '../lexicon/grammar-words';
import { ORDINALS, SMALL_NUMBERS } from '../lexicon/number-words';
import {
  MEASURED_ADJECTIVES,
  MEASURED_SUPERLATIVES,
  MOST_OBJECTS,
  RECORD_NOUNS,
  UNMEASURED_NOUNS,
} from '../lexicon/superlatives';
import { isPlural, singular } from '../nouns/plurals';
import type { Figure } from '../quantities/figure';

const superlative = (
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

const lower = (tokens: readonly Token[], at: number, sentence: Sentence): string =>
  at >= sentence.from && at < sentence.to ? (tokens[at]?.lower ?? '') : '';

/** The noun phrase behind a superlative: where it ends and its head's lemma. */
const phraseAfter = (tokens: readonly Token[], at: number, sentence: Sentence): { to: number; head: string } => {
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

/** The scope that stays in the claim's words when short: "of our time", "in the constituency", "in Hong Kong's history". */
const scopeEnd = (tokens: readonly Token[], at: number, sentence: Sentence, depth = 0): number => {
  const preposition = lower(tokens, at, sentence);
  if (depth > 0 && preposition !== 'of') return at;
  if (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return at;
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
  const more = scopeEnd(tokens, k, sentence, depth + 1);
  return more;
};

/** Where a superlative's words begin: a possessive ("Syria's") or "the" goes with it, a possessor of its own sentence does not run over a stop. */
const openingBefore = (tokens: readonly Token[], at: number, sentence: Sentence): { from: number; oneOf: boolean } => {
  const before = lower(tokens, at - 1, sentence);
  const oneOf = (the: number): boolean =>
    /^(?:of|among)$/u.test(lower(tokens, the - 1, sentence)) &&
    /^(?:one|some|many|two|three|several|among)$/u.test(lower(tokens, the - 2, sentence));
  if (before === 'the') return { from: at - 1, oneOf: oneOf(at - 1) };
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
const rankBefore = (
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

// "<the country's third-largest port> reopened" → = 3 port ordinal-superlative
const measuredSuperlative = (tokens: readonly Token[], at: number, sentence: Sentence): Figure | null => {
  const word = lower(tokens, at, sentence);
  let after = at + 1;
  if (/^(?:most|least)$/u.test(word)) {
    const hyphen = lower(tokens, at + 1, sentence) === '-' ? 1 : 0;
    const adjective = lower(tokens, at + 1 + hyphen, sentence);
    if (MEASURED_ADJECTIVES.has(adjective)) {
      after = at + 2 + hyphen;
      if (/ly$/u.test(adjective) && tokens[after]?.kind === 'word') after += tokens[after]?.lower === '-' ? 2 : 1;
    } else if (
      lower(tokens, at - 1, sentence) === 'the' &&
      (MOST_OBJECTS.has(adjective) || adjective === '') &&
      !/^(?:at)$/u.test(lower(tokens, at - 2, sentence))
    ) {
      after = at + 1;
      if (adjective === 'of' || adjective === 'in') return null;
    } else return null;
  } else if (!MEASURED_SUPERLATIVES.has(word)) return null;
  if (/^(?:at)$/u.test(lower(tokens, at - 1, sentence))) return null;
  const ranked = rankBefore(tokens, at, sentence);
  const opening = openingBefore(tokens, ranked?.from ?? at, sentence);
  if (/^(?:earliest|latest|nearest|closest)$/u.test(word) && ranked === null) return null;
  // "the 10 largest cities": the count is the claim.
  const counted = tokens[opening.from - 1];
  const isNumber = counted !== undefined && (counted.kind === 'number' || SMALL_NUMBERS.has(counted.lower));
  if (isNumber && opening.from === (ranked?.from ?? at)) return null;
  const phrase =
    lower(tokens, after, sentence) === 'given' ? { to: after + 1, head: '' } : phraseAfter(tokens, after, sentence);
  if (UNMEASURED_NOUNS.has(phrase.head.toLowerCase()) && ranked === null) return null;
  const reach = Math.max(phrase.to, after);
  const to = scopeEnd(tokens, reach, sentence);
  // "their largest customers": several things, no rank claimed; "the world's most prevalent, yet …": the possessor waits for its noun.
  const generic =
    to === reach && ranked === null && isPlural(tokens[reach - 1] ?? { lower: '', kind: 'mark' }) && reach > after;
  if (generic && lower(tokens, opening.from, sentence) === 'the') return null;
  if (phrase.head === '' && lower(tokens, at - 1, sentence) === "'s")
    return superlative(at, to, '', ranked?.rank ?? null, to, opening.oneOf);
  return superlative(opening.from, to, phrase.head, ranked?.rank ?? null, to, opening.oneOf);
};

// "the vote saw a <record> turnout" → = null turnout ordinal-superlative
const record = (tokens: readonly Token[], at: number, sentence: Sentence): Figure | null => {
  const word = lower(tokens, at, sentence);
  if (
    word === 'all' &&
    lower(tokens, at + 1, sentence) === '-' &&
    lower(tokens, at + 2, sentence) === 'time' &&
    /^(?:high|low|record|best|peak)$/u.test(lower(tokens, at + 3, sentence))
  ) {
    return superlative(at, at + 4, tokens[at + 3]?.lower ?? '', null, at + 4, false);
  }
  if (word !== 'record') return null;
  const next = lower(tokens, at + 1, sentence);
  if (
    next === '-' &&
    /^(?:breaking|setting|high|low|smashing|shattering|equalling)$/u.test(lower(tokens, at + 2, sentence))
  ) {
    const phrase = phraseAfter(tokens, at + 3, sentence);
    return superlative(at, at + 3, phrase.head, null, Math.max(at + 3, phrase.to), false);
  }
  if (next === 'breaking')
    return superlative(at, at + 2, phraseAfter(tokens, at + 2, sentence).head, null, at + 2, false);
  const before = lower(tokens, at - 1, sentence);
  if (
    /^(?:the|his|her|their|its|court|public|criminal|track|voting|on|off|world|'s)$/u.test(before) &&
    !RECORD_NOUNS.has(next)
  )
    return null;
  if (
    /^(?:label|labels|company|industry|book|books|keeping|keeper|store|deal|player|producer|of|for|and|in|as|by|with|,|\.)$/u.test(
      next,
    )
  )
    return null;
  const phrase = phraseAfter(tokens, at + 1, sentence);
  const head = tokens[phrase.to - 1]?.lower ?? '';
  return RECORD_NOUNS.has(next) || RECORD_NOUNS.has(head)
    ? superlative(at, at + 1, phrase.head, null, phrase.to, false)
    : null;
};

// "she finished in <second place> overall" → = 2 place ordinal-superlative
const place = (tokens: readonly Token[], at: number, sentence: Sentence): Figure | null => {
  const rank = ORDINALS.get(lower(tokens, at, sentence));
  if (rank === undefined) return null;
  const hyphen = lower(tokens, at + 1, sentence) === '-' ? 1 : 0;
  if (
    lower(tokens, at + 1 + hyphen, sentence) !== 'place' ||
    (rank === 1 && /^(?:the|in)$/u.test(lower(tokens, at - 1, sentence)) && lower(tokens, at - 2, sentence) === 'in')
  )
    return null;
  if (hyphen === 1) return null;
  return superlative(at, at + 2, 'place', rank, at + 2, false);
};

/** Ways of claiming a rank or an extreme, in the order they are tried. */
const RULES = [measuredSuperlative, record, place];

/** The ranks and superlatives over something measurable in one sentence. */
export const findSuperlatives = (tokens: readonly Token[], sentence: Sentence): readonly Figure[] => {
  const found: Figure[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    for (const rule of RULES) {
      const figure = rule(tokens, at, sentence);
      if (figure === null) continue;
      found.push(figure);
      at = Math.max(at, Math.min(figure.to, figure.nounTo) - 1);
      break;
    }
  }
  return found;
};
