import type { Sentence, Token } from '../document';
import { PHRASE_ENDS } from '../lexicon/grammar-words';
import { SMALL_NUMBERS } from '../lexicon/number-words';
import { isPlural } from '../nouns/plurals';
import { readCountedNoun } from '../nouns/read-counted-noun';
import type { Figure } from './figure';

const lower = (tokens: readonly Token[], at: number, sentence: Sentence): string =>
  at >= sentence.from && at < sentence.to ? (tokens[at]?.lower ?? '') : '';

const share = (from: number, to: number): Figure => ({
  from,
  to,
  value: 0.5,
  exact: '0.5',
  relation: '>',
  unit: 'fraction',
  kind: 'percent',
  shape: 'fraction',
  vague: false,
  descending: false,
  nounTo: to,
  standing: 'minor',
  counted: false,
  ends: [],
});

// "<most> voters stayed at home" → > 0.5 fraction percent minor
const most = (tokens: readonly Token[], at: number, sentence: Sentence): Figure | null => {
  const word = lower(tokens, at, sentence);
  const before = lower(tokens, at - 1, sentence);
  const after = lower(tokens, at + 1, sentence);
  if (word === 'mostly') return isPlural(tokens[at + 1] ?? { lower: '', kind: 'mark' }) ? share(at, at + 1) : null;
  if (word === 'majority') {
    if (/^(?:leader|whip|party|owner|owned|stake|shareholder|rule|opinion|-)$/u.test(after)) return null;
    if (
      /^(?:a|the|clear|narrow|slim|overall|working|absolute|large|small|overwhelming|vast|great|big|outright)$/u.test(
        before,
      )
    )
      return share(/^(?:vast|overwhelming|great|large|clear|narrow|slim)$/u.test(before) ? at - 1 : at, at + 1);
    return null;
  }
  if (word !== 'most' || /^(?:the|at|'s|its|his|her|their|our|second|third|-)$/u.test(before)) return null;
  if (tokens[at - 1]?.kind === 'number' || SMALL_NUMBERS.has(before)) return null;
  if (before === 'and' && /est$/u.test(lower(tokens, at - 2, sentence))) return null;
  if (after === 'of') return share(at, at + 1);
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.to) return null;
  if (next.kind !== 'word') return null;
  if (/^(?:are|were|have|had|simply|will|would|do|did|live|said|say)$/u.test(after)) return share(at, at + 1);
  const noun = readCountedNoun(tokens, at + 1, sentence.to, false);
  if (noun !== null && isPlural(tokens[noun.head] ?? next)) return share(at, at + 1);
  // A mass noun: only where the sentence opens with it, else "most" may compare ("most expensive").
  const opens = at === sentence.from || (at === sentence.from + 1 && tokens[sentence.from]?.kind === 'mark');
  return opens && /^\p{Ll}/u.test(next.text) && !/(?:ful|ous|ive|able|ible|al|ly|ant|ent|ing|ed)$/u.test(after)
    ? share(at, at + 1)
    : null;
};

// "there were <no> injuries in the crash" → = 0 injury minor
const none = (tokens: readonly Token[], at: number, sentence: Sentence): Figure | null => {
  if (lower(tokens, at, sentence) !== 'no' || tokens[at]?.text === 'NO') return null;
  const after = lower(tokens, at + 1, sentence);
  if (
    PHRASE_ENDS.has(after) ||
    /^(?:one|longer|way|doubt|matter|plans|signs|details|words|means|terms|questions|answers|reasons|regrets|comments|apologies|illusions|strings)$/u.test(
      after,
    )
  )
    return null;
  const noun = readCountedNoun(tokens, at + 1, sentence.to, false);
  const head = noun === null ? undefined : tokens[noun.head];
  if (noun === null || head === undefined || !isPlural(head) || noun.head - at > 3) return null;
  if (
    /^(?:data|media|plans|signs|details|words|means|terms|questions|answers|reasons|circumstances|ways|intentions)$/u.test(
      head.lower,
    )
  )
    return null;
  return {
    ...share(at, at + 1),
    value: 0,
    exact: '0',
    relation: '=',
    unit: noun.lemma,
    kind: 'count',
    shape: 'noun',
    nounTo: noun.to,
  };
};

const FOLDS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['twice', 2],
  ['triple', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['thrice', 3],
  ['trebled', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['hundredfold', 100],
]);

// "prices have <doubled> since spring" → = 2 times multiple
const fold = (tokens: readonly Token[], at: number, sentence: Sentence): Figure | null => {
  const word = lower(tokens, at, sentence);
  const value = FOLDS.get(word);
  if (value === undefined) return null;
  const after = lower(tokens, at + 1, sentence);
  if (tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued) return null;
  let to = at + 1;
  if (word === 'twice') {
    if (after !== 'as' && !/^(?:the|that|what|its|their|his|her)$/u.test(after)) return null;
    if (after === 'as') to = Math.min(at + 3, sentence.to);
  } else if (/^(?:double|triple|quadruple|treble)$/u.test(word)) {
    if (
      !/^(?:the|that|its|their|his|her|what|in|digits|to|from|by)$/u.test(after) &&
      !/^(?:to|will|would|could|may|might|than)$/u.test(lower(tokens, at - 1, sentence))
    )
      return null;
    if (after === 'digits') return null;
  } else if (/^(?:halving|halved|doubling)$/u.test(word) && /^(?:time|rate)$/u.test(after)) return null;
  if (/^down$/u.test(after)) return null;
  return {
    ...share(at, to),
    value,
    exact: String(value),
    relation: '=',
    unit: 'times',
    kind: 'multiple',
    shape: 'multiple',
    standing: 'claim',
    counted: /fold$/u.test(word),
  };
};

const RULES = [most, none, fold];

/** Figures without a numeral: most, majority, no injuries, doubled, twice as many. */
export const findWordless = (tokens: readonly Token[], sentence: Sentence): readonly Figure[] => {
  const found: Figure[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (tokens[at]?.kind !== 'word') continue;
    for (const rule of RULES) {
      const figure = rule(tokens, at, sentence);
      if (figure !== null) {
        found.push(figure);
        break;
      }
    }
  }
  return found;
};
