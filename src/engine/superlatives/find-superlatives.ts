import type { Sentence, Token } from '../document';
import { ORDINALS, SMALL_NUMBERS } from '../lexicon/number-words';
import {
  MEASURED_ADJECTIVES,
  MEASURED_SUPERLATIVES,
  MEASURED_WORST,
  MOST_OBJECTS,
  RECORD_NOUNS,
  UNMEASURED_NOUNS,
} from '../lexicon/superlatives';
import { isPlural, singular } from '../nouns/plurals';
import type { Figure } from '../quantities/figure';
import { findStanding } from './find-standing';
import { lower, openingBefore, phraseAfter, rankBefore, scopeEnd, superlative } from './superlative-phrase';

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
  } else if (/^(?:worst|best)$/u.test(word)) {
    const noun = phraseAfter(tokens, after, sentence);
    const hyphen = lower(tokens, at + 1, sentence) === '-';
    const fits =
      MEASURED_WORST.has(noun.head.toLowerCase()) || /^(?:since|in|for|on)$/u.test(lower(tokens, noun.to, sentence));
    // "best practice", "the best year of my life": only what a figure judges, within a time.
    const timed =
      /^(?:since|in|for|on|ever)$/u.test(lower(tokens, noun.to, sentence)) ||
      lower(tokens, noun.to - 1, sentence) === 'ever' ||
      /^(?:'s|its|their|his|her)$/u.test(lower(tokens, at - 1, sentence)) ||
      word === 'worst';
    if (hyphen || noun.head === '' || !MEASURED_WORST.has(noun.head.toLowerCase()) || !fits || !timed) return null;
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
  const reach = Math.max(phrase.to, after);
  const to = scopeEnd(tokens, reach, sentence);
  // "the biggest challenge" measures nothing, "the largest effect in 25 years" does.
  const dated = tokens.slice(reach, to).some(({ kind }) => kind === 'number');
  if (UNMEASURED_NOUNS.has(phrase.head.toLowerCase()) && ranked === null && !dated) return null;
  // "the biggest of the unions": the scope names what is ranked.
  const ofThese = phrase.head === '' && lower(tokens, reach, sentence) === 'of' && to > reach;
  const ranks = ofThese ? tokens.slice(reach + 1, to).findLast((token) => isPlural(token)) : undefined;
  const head = ranks === undefined ? phrase.head : singular(ranks.lower);
  // "their largest customers": several things, no rank claimed; "the world's most prevalent, yet …": the possessor waits for its noun.
  const generic =
    to === reach && ranked === null && isPlural(tokens[reach - 1] ?? { lower: '', kind: 'mark' }) && reach > after;
  if (generic && !opening.oneOf && lower(tokens, opening.from, sentence) === 'the') return null;
  if (phrase.head.toLowerCase() === 'player' && word === 'most') return null;
  // "the union is strongest when …": nothing is ranked.
  const loose = phrase.head === '' && opening.from === at && ranked === null;
  if (loose && !/^(?:since|in|on|for|ever|level|at)$/u.test(lower(tokens, after, sentence))) return null;
  if (phrase.head === '' && lower(tokens, at - 1, sentence) === "'s")
    return superlative(at, to, '', ranked?.rank ?? null, to, opening.oneOf);
  return superlative(opening.from, to, head, ranked?.rank ?? null, reach, opening.oneOf);
};

const hyphenAfter = (tokens: readonly Token[], at: number, sentence: Sentence): 0 | 1 =>
  lower(tokens, at + 1, sentence) === '-' ? 1 : 0;

// "the vote saw a <record> turnout" → = null turnout ordinal-superlative
const record = (tokens: readonly Token[], at: number, sentence: Sentence): Figure | null => {
  const word = lower(tokens, at, sentence);
  if (word === 'all' && lower(tokens, at + 1 + hyphenAfter(tokens, at, sentence), sentence) === 'time') {
    const high = at + 2 + hyphenAfter(tokens, at, sentence);
    return /^(?:high|highs|low|lows|record|best|worst|peak)$/u.test(lower(tokens, high, sentence))
      ? superlative(at, high + 1, singular(tokens[high]?.lower ?? ''), null, high + 1, false)
      : null;
  }
  // "a season-high 31 points"
  if (
    /^(?:season|career|personal|league|team|club|game|match|franchise|tournament|decade|multi-year|lifetime)$/u.test(
      word,
    ) &&
    hyphenAfter(tokens, at, sentence) === 1 &&
    /^(?:high|low|best|worst)$/u.test(lower(tokens, at + 2, sentence))
  )
    return superlative(at, at + 3, '', null, at + 3, false);
  if (word !== 'record') return null;
  // "rose by a record 18 points": the amount behind it is one.
  const amount = tokens[at + 1];
  if (
    /^an?$/u.test(lower(tokens, at - 1, sentence)) &&
    amount !== undefined &&
    at + 1 < sentence.to &&
    (amount.kind === 'number' || /^[$€£¥]$/u.test(amount.text))
  )
    return superlative(at, at + 1, '', null, at + 1, false);
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
const RULES = [measuredSuperlative, record, place, findStanding];

/** The ranks and superlatives over something measurable in one sentence. */
export const findSuperlatives = (tokens: readonly Token[], sentence: Sentence): readonly Figure[] => {
  const found: Figure[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || token.kind === 'link') continue;
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
