import type { Lean, Relation } from '../../model/quantity';
import type { Sentence, Token } from '../document';
import { PHRASE_ENDS } from '../lexicon/grammar-words';
import { BOUNDING_VERBS, MODIFIERS_AFTER, MODIFIERS_BEFORE, type Modifier } from '../lexicon/modifiers';
import { SMALL_NUMBERS, TENS } from '../lexicon/number-words';
import { tokenize } from '../tokenize';

const spelled = (words: string): string =>
  tokenize(words)
    .map(({ lower }) => lower)
    .join(' ');
const index = (list: readonly Modifier[]): ReadonlyMap<string, Modifier> =>
  new Map(list.map((modifier) => [spelled(modifier.words), modifier]));

const BEFORE = index(MODIFIERS_BEFORE);
const AFTER = index(MODIFIERS_AFTER);
const VERBS = index(BOUNDING_VERBS);
const LONGEST = 5;

/** What the words around a figure say of its bound, and how far its own words reach with them. */
export interface Bound {
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
  readonly lean?: Lean;
}

const phraseBefore = (
  tokens: readonly Token[],
  at: number,
  start: number,
  from: ReadonlyMap<string, Modifier>,
): { from: number; modifier: Modifier } | null => {
  let words = '';
  let found: { from: number; modifier: Modifier } | null = null;
  for (let k = at - 1; k >= start && at - k <= LONGEST; k -= 1) {
    const token = tokens[k];
    if (token === undefined) break;
    words = words === '' ? token.lower : `${token.lower} ${words}`;
    const modifier = from.get(words);
    if (modifier !== undefined) found = { from: k, modifier };
  }
  return found;
};

const phraseAfter = (tokens: readonly Token[], at: number, end: number): { to: number; modifier: Modifier } | null => {
  let words = '';
  let found: { to: number; modifier: Modifier } | null = null;
  for (let k = at; k < end && k - at < LONGEST; k += 1) {
    const token = tokens[k];
    if (token === undefined) break;
    words = words === '' ? token.lower : `${words} ${token.lower}`;
    const modifier = AFTER.get(words);
    if (modifier !== undefined) found = { to: k + 1, modifier };
  }
  return found;
};

/** What rules and offers set a minimum or maximum of; a maximum wind is a wind. */
const BOUNDED_NOUNS = new Set(
  'fine fines sentence sentences penalty penalties term terms wage wages salary price prices fee fees charge age speed limit capacity order deposit payment payments stay period size weight height length dose benefit grant award punishment bail requirement turnout number donation contribution investment stake bid pension tariff rate score grade'.split(
    ' ',
  ),
);

const boundBehindNoun = (tokens: readonly Token[], at: number, end: number) => {
  const found = tokens[at]?.lower === 'or' ? phraseAfter(tokens, at, end) : null;
  return found !== null && /^[<>]=$/u.test(found.modifier.relation) ? found : null;
};

/** "a minimum fine of 150 euros": the bound stands before the noun that the figure is of. */
const boundBeforeNoun = (tokens: readonly Token[], at: number, start: number): Relation | null => {
  if (at - 2 < start || tokens[at - 1]?.lower !== 'of' || !BOUNDED_NOUNS.has(tokens[at - 2]?.lower ?? '')) return null;
  for (let k = at - 2; k >= Math.max(start, at - 6); k -= 1) {
    const token = tokens[k];
    if (token?.kind !== 'word' || PHRASE_ENDS.has(token.lower)) return null;
    if (/^(?:minimum|lowest)$/u.test(token.lower)) return '>=';
    if (/^(?:maximum|max|highest)$/u.test(token.lower)) return '<=';
  }
  return null;
};

const DURING =
  /^(?:,|for|just|well|slightly|little|lasted|took|takes|take|taking|spent|spend|is|was|been|after|than|and|of|has|last|lasts|lasting|aged|by|wait|waited|waiting|continue|deepen)$/u;

const MOVES =
  /^(?:edged|edges|edging|crept|creeps|inched|ticked|nudged|moved|moves|went|goes|gone|climbed|climbs|shot|jumped|rose|rises|risen|pushed|pushing|drove|driven|driving|back|bringing|brought|brings)$/u;

/** "asked people about four things": what they were asked about. */
const asksBefore = (tokens: readonly Token[], at: number, start: number): boolean => {
  for (let k = at - 1; k >= Math.max(start, at - 4); k -= 1) {
    const lower = tokens[k]?.lower ?? '';
    if (
      /^(?:asked|asks|asking|questioned|told|quizzed|surveyed|polled|interviewed|warned|informed|complaints?|concerns?|doubts?)$/u.test(
        lower,
      )
    )
      return true;
    if (/^(?:[,.;:]|that|there|is|are|was|were|of|in)$/u.test(lower)) return false;
  }
  return false;
};

/** Words that look like a bound and are none here: "over three years" is how long, "about" after "talk" is the topic. */
const misleads = (
  tokens: readonly Token[],
  found: { from: number; modifier: Modifier },
  start: number,
  duration: boolean,
): boolean => {
  const before = found.from - 1 >= start ? (tokens[found.from - 1]?.lower ?? '') : '';
  const { words } = found.modifier;
  if (words === 'over' && duration) return !(before === '' || DURING.test(before));
  if (words === 'about')
    return (
      asksBefore(tokens, found.from, start) ||
      /^(?:talk|talked|talking|think|thought|hear|heard|know|worried|concerned|say|says|said|ask|asked|tell|told|write|wrote|all|something|care|complain|complained|what|how|questions|story|movie|film|book)$/u.test(
        before,
      )
    );
  if (words === 'above' || words === 'below' || words === 'under' || words === 'over' || words === 'beyond')
    return (
      /^(?:go|goes|went|all|turned|turn|took|take|hand|handed|come|get|got|move|moved|passed|voted)$/u.test(before) &&
      words !== 'above' &&
      words !== 'below'
    );
  // "a net short of 90,000 contracts"
  // "the hospital is short of 400 nurses": so many are missing.
  if (words === 'short of')
    return /^(?:net|a|the|gross|total|is|are|was|were|be|been|being|still|currently|now|remains?|running|run|ran)$/u.test(
      before,
    );
  if (words === 'near')
    return !/^(?:|a|an|the|at|to|is|was|are|were|stood|remains?|remained|stands|hit|,|its|their|trading|traded|closed)$/u.test(
      before,
    );
  // "unemployment edged up to 7.9%": a level that was reached.
  if (words === 'up to') return MOVES.test(before);
  return false;
};

const CAPS = /^(?:cap|caps|capped|capping|limit|limits|limited|limiting|restrict|restricted|restricts|maxed)$/u;

const capped = (tokens: readonly Token[], at: number, start: number): boolean => {
  if (!/^(?:at|to)$/u.test(at - 1 >= start ? (tokens[at - 1]?.lower ?? '') : '')) return false;
  for (let k = at - 2; k >= Math.max(start, at - 12); k -= 1) {
    const token = tokens[k];
    if (token === undefined || /^[,;:.]$/u.test(token.text)) return false;
    if (CAPS.test(token.lower)) return true;
  }
  return false;
};

/** The age bound of "under the age of 5". */
const ageBound = (tokens: readonly Token[], at: number, start: number): { from: number; relation: Relation } | null => {
  const phrase = [4, 3, 2, 1].map((k) => (at - k >= start ? (tokens[at - k]?.lower ?? '') : '')).join(' ');
  const found = /^(under|below|over|above) the age of$/u.exec(phrase);
  if (found === null) return null;
  return { from: at - 4, relation: /^(?:under|below)$/u.test(found[1] ?? '') ? '<' : '>' };
};

/** Reads the modifiers on both sides of tokens `from` to `to` and the verb that governs them; `duration` where the figure measures time. */
export const findBound = (
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  to: number,
  duration: boolean,
  nounTo = to,
): Bound => {
  let left = from;
  let relation: Relation | null = null;
  let lean: Lean | undefined;
  const age = ageBound(tokens, from, sentence.from);
  if (age !== null) return { from: age.from, to, relation: age.relation };
  for (let round = 0; round < 3; round += 1) {
    const found = phraseBefore(tokens, left, sentence.from, BEFORE);
    if (found === null || misleads(tokens, found, sentence.from, duration)) break;
    left = found.from;
    if (relation === null && found.modifier.relation !== '=') {
      relation = found.modifier.relation;
      lean = found.modifier.lean;
    }
  }
  let right = to;
  // "six people or more": the bound stands behind the counted noun.
  const late =
    nounTo > to && phraseAfter(tokens, to, sentence.to) === null ? boundBehindNoun(tokens, nounTo, sentence.to) : null;
  const behind = late ?? phraseAfter(tokens, to, sentence.to);
  // "25 to 34 and over 65": the modifier belongs to the next figure.
  const next = behind === null || behind.to >= sentence.to ? undefined : tokens[behind.to];
  const ahead =
    next?.kind === 'number' ||
    SMALL_NUMBERS.has(next?.lower ?? '') ||
    TENS.has(next?.lower ?? '') ||
    (next?.kind === 'mark' && /^[$€£]$/u.test(next.text));
  const after = ahead ? null : behind;
  if (after !== null) {
    const doubtful = /^(?:plus|minimum|maximum|max|tops|at least|at most|approximately)$/u.test(after.modifier.words);
    const apart = /^(?:,|\.|;|\)|"|”|:)?$/u.test(after.to < sentence.to ? (tokens[after.to]?.text ?? '') : '');
    if (!doubtful || (apart && after.modifier.words !== 'plus') || (tokens[to]?.glued ?? false)) {
      right = after.to;
      // "around $50 each year or more": the bound says more.
      relation =
        relation === null || (relation === '~' && after.modifier.relation !== '~') ? after.modifier.relation : relation;
    }
  } else if (
    tokens[to]?.text === '-' &&
    tokens[to]?.glued &&
    /^(?:plus|odd|ish)$/u.test(tokens[to + 1]?.lower ?? '') &&
    to + 1 < sentence.to
  ) {
    right = to + 2;
    relation ??= tokens[to + 1]?.lower === 'plus' ? '>=' : '~';
  }
  if (relation === null) {
    const verb = phraseBefore(tokens, left, sentence.from, VERBS);
    if (verb !== null) {
      relation = verb.modifier.relation;
      lean = verb.modifier.lean;
    } else if (capped(tokens, left, sentence.from)) relation = '<=';
    else relation = boundBeforeNoun(tokens, left, sentence.from);
  }
  return { from: left, to: right, relation: relation ?? '=', ...(lean === undefined ? {} : { lean }) };
};
